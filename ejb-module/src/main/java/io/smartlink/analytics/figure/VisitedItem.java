package io.smartlink.analytics.figure;

import io.smartlink.address.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * What was visited, as its owner knows it now.
 *
 * @param kind a link, a dynamic QR code or a bio page
 * @param domain hostname at which it stands now
 * @param slug where it stands there
 * @param title null for none
 */
public record VisitedItem(
        ItemKind kind, String domain, String slug, @Nullable String title) {}
