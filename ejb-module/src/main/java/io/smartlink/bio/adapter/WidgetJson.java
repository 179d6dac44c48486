package io.smartlink.bio.adapter;

import io.smartlink.bio.widget.Content;
import io.smartlink.bio.widget.Widget;
import io.smartlink.bio.widget.WidgetKind;
import io.smartlink.platform.FieldChecks;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.adapter.FieldsJson;
import io.smartlink.platform.adapter.RecordJson;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Widgets as objects such as {@code {"id": "k3x9", "kind": "heading", "from": null, "until": null, "content": {"text":
 * "Hello"}}}. Reading is as strict as {@link RecordJson}'s.
 */
public final class WidgetJson {
    private WidgetJson() {}

    /** The widgets in their order. */
    public static JsonArray array(List<Widget> widgets) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        widgets.forEach(widget -> array.add(object(widget)));
        return array.build();
    }

    /** The widget, nulls included. */
    public static JsonObject object(Widget widget) {
        return Json.createObjectBuilder()
                .add("id", widget.id())
                .add("kind", widget.kind().word())
                .add("from", instant(widget.from()))
                .add("until", instant(widget.until()))
                .add("content", RecordJson.object((Record) widget.content()))
                .build();
    }

    /**
     * Reads widgets that somebody sent; one without an id gets one. Those that are faulty are left out.
     *
     * @param path where the array stands, such as {@code widgets}
     * @param faults takes what is wrong
     */
    public static List<Widget> readList(List<? extends JsonValue> array, String path, List<FieldFault> faults) {
        List<Widget> found = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String place = path + "[" + i + "]";
            if (array.get(i) instanceof JsonObject object) {
                read(object, place, faults).ifPresent(found::add);
            } else {
                faults.add(new FieldFault(place, "wrong-type", place + " must be an object."));
            }
        }
        return found;
    }

    /**
     * Makes a widget of fields as people typed them: {@code id}, {@code kind}, {@code from}, {@code until}, {@code content}.
     *
     * @throws ValidationFailedException with all faults, told from the widget on, as in {@code content.label}
     */
    public static Widget of(Map<String, ? extends @Nullable Object> fields) {
        List<FieldFault> faults = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(FieldsJson.text(fields)))) {
            Optional<Widget> widget = read(reader.readObject(), "", faults);
            if (!faults.isEmpty()) {
                throw new ValidationFailedException(faults);
            }
            return widget.orElseThrow();
        }
    }

    /** What {@link #of} takes of a content. */
    public static Map<String, @Nullable Object> fields(Content content) {
        return FieldsJson.parse(RecordJson.text((Record) content));
    }

    private static Optional<Widget> read(JsonObject json, String path, List<FieldFault> faults) {
        Optional<WidgetShell> shell = RecordJson.read(withoutContent(json), WidgetShell.class, path, faults);
        Optional<WidgetKind> kind = kind(json, path, faults);
        Optional<Content> content = kind.flatMap(known -> content(json, known, path, faults));
        return shell.flatMap(outer -> content.flatMap(inner -> made(outer, inner, path, faults)));
    }

    private static Optional<Widget> made(WidgetShell shell, Content content, String path, List<FieldFault> faults) {
        FieldChecks checks = new FieldChecks();
        Widget widget = checks.made(() ->
                new Widget(shell.id() == null ? Widget.freshId() : shell.id(), shell.from(), shell.until(), content));
        checks.faults().forEach(fault -> faults.add(fault.below(path)));
        return Optional.ofNullable(widget);
    }

    private static Optional<WidgetKind> kind(JsonObject json, String path, List<FieldFault> faults) {
        JsonValue word = json.get("kind");
        if (word == null || word == JsonValue.NULL) {
            faults.add(new FieldFault(below(path, "kind"), "required", "A widget needs a kind."));
            return Optional.empty();
        }
        Optional<WidgetKind> kind =
                word instanceof JsonString text ? WidgetKind.tryParse(text.getString()) : Optional.empty();
        if (kind.isEmpty()) {
            faults.add(new FieldFault(below(path, "kind"), "unknown-value", "kind must be one of " + words() + "."));
        }
        return kind;
    }

    private static Optional<Content> content(JsonObject json, WidgetKind kind, String path, List<FieldFault> faults) {
        JsonValue content = json.get("content");
        if (content == null || content == JsonValue.NULL) {
            return content(JsonValue.EMPTY_JSON_OBJECT, kind, below(path, "content"), faults, true);
        }
        if (content instanceof JsonObject object) {
            return content(object, kind, below(path, "content"), faults, false);
        }
        faults.add(new FieldFault(below(path, "content"), "wrong-type", path + ".content must be an object."));
        return Optional.empty();
    }

    /** Without a content, a widget that needs none is as good as one with an empty one. */
    private static Optional<Content> content(
            JsonObject json, WidgetKind kind, String path, List<FieldFault> faults, boolean absent) {
        List<FieldFault> own = new ArrayList<>();
        Optional<Content> content =
                RecordJson.read(json, kind.form(), path, own).map(Content.class::cast);
        if (absent && !own.isEmpty()) {
            faults.add(new FieldFault(path, "required", "A widget of this kind needs a content."));
        } else {
            faults.addAll(own);
        }
        return content;
    }

    private static JsonObject withoutContent(JsonObject json) {
        return Json.createObjectBuilder(json).remove("kind").remove("content").build();
    }

    private static JsonValue instant(@Nullable Instant instant) {
        return instant == null ? JsonValue.NULL : Json.createValue(instant.toString());
    }

    private static String words() {
        return Arrays.stream(WidgetKind.values()).map(WidgetKind::word).collect(Collectors.joining(", "));
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
