package io.smartlink.web.api.pixel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the owner of a pixel decides. */
@Schema(name = "PixelFields")
public record PixelFields(
        @Schema(maxLength = 100, description = "Left out: that of the provider and the id.") @Nullable
        String name,

        @Schema(
                enumeration = {
                    "meta",
                    "google-analytics",
                    "google-ads",
                    "tiktok",
                    "linkedin",
                    "pinterest",
                    "x",
                    "snapchat",
                    "reddit",
                    "quora"
                })
        String provider,

        @Schema(description = "As the provider gave it, such as G-A1B2C3D4E5.", example = "G-A1B2C3D4E5")
        String tagId,

        @Schema(nullable = true, description = "The conversion that a Google Ads tag reports.") @Nullable
        String conversionLabel) {}
