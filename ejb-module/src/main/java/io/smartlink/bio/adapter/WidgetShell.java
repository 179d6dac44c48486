package io.smartlink.bio.adapter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The fields that every widget has, whatever its kind; public for the reader of records. */
public record WidgetShell(
        @Nullable String id,
        @Nullable Instant from,
        @Nullable Instant until) {}
