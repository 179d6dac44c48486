package io.smartlink.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operator may change of an account. */
@Schema(name = "AccountPatch")
public record AccountFields(@Schema(example = "pro") String plan) {}
