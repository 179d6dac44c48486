package io.smartlink.client;

/**
 * A design to be kept.
 *
 * @param name no other template of the account has it
 */
public record NewQrTemplate(String name, QrDesign design) {}
