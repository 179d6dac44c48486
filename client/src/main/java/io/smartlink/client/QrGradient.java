package io.smartlink.client;

/**
 * A colour that the foreground of a QR code runs into.
 *
 * @param kind {@code linear} or {@code radial}
 * @param to {@code #rrggbb}
 * @param angle 0 to 360 degrees clockwise from "left to right"; nothing to a radial one
 */
public record QrGradient(String kind, String to, int angle) {}
