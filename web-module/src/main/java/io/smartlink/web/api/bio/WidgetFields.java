package io.smartlink.web.api.bio;

import io.smartlink.bio.widget.Content;
import io.smartlink.bio.widget.Widget;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One piece of a page's stack. */
@Schema(name = "Widget")
public record WidgetFields(
        @Schema(
                maxLength = 16,
                description =
                        "Left out: made. Its clicks are counted by it: keep it when the widget is changed or moved.")
        String id,

        @Schema(
                required = true,
                enumeration = {
                    "button",
                    "heading",
                    "text",
                    "image",
                    "gallery",
                    "video",
                    "music",
                    "social",
                    "divider",
                    "contact",
                    "signup",
                    "countdown",
                    "map",
                    "faq",
                    "product",
                    "file"
                })
        String kind,

        @Schema(nullable = true, description = "First instant at which visitors see it, included.") @Nullable
        Instant from,

        @Schema(nullable = true, description = "Last instant at which visitors see it, excluded.") @Nullable
        Instant until,

        @Schema(description = "Of the kind.") Content content) {

    static WidgetFields of(Widget widget) {
        return new WidgetFields(widget.id(), widget.kind().word(), widget.from(), widget.until(), widget.content());
    }
}
