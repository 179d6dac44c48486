package io.smartlink.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an account has of the things that its plan limits. */
@Schema(name = "Use")
public record UseAnswer(long links, long members) {}
