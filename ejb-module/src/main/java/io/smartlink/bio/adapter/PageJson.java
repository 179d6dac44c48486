package io.smartlink.bio.adapter;

import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.page.Profile;
import io.smartlink.bio.page.Seo;
import io.smartlink.bio.page.Theme;
import io.smartlink.bio.widget.Widget;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.adapter.RecordJson;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** What a page shows as one object: {@code profile}, {@code widgets}, {@code theme}, {@code seo}. */
public final class PageJson {
    private PageJson() {}

    /** The text that is kept. */
    public static String text(PageContent content) {
        return object(content).toString();
    }

    /** The page as it is written, nulls included. */
    public static JsonObject object(PageContent content) {
        return Json.createObjectBuilder()
                .add("profile", RecordJson.object(content.profile()))
                .add("widgets", WidgetJson.array(content.widgets()))
                .add("theme", RecordJson.object(content.theme()))
                .add("seo", RecordJson.object(content.seo()))
                .build();
    }

    /**
     * Reads what {@link #text} has written.
     *
     * @throws IllegalArgumentException if it has not
     */
    public static PageContent parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return parse(reader.readObject());
        }
    }

    private static PageContent parse(JsonObject json) {
        List<FieldFault> faults = new ArrayList<>();
        List<Widget> widgets = WidgetJson.readList(json.getJsonArray("widgets"), "widgets", faults);
        Profile profile = part(json, "profile", Profile.class, faults);
        Theme theme = part(json, "theme", Theme.class, faults);
        Seo seo = part(json, "seo", Seo.class, faults);
        return new PageContent(profile, widgets, theme, seo);
    }

    private static <R extends Record> R part(JsonObject json, String name, Class<R> type, List<FieldFault> faults) {
        return RecordJson.read(json.getJsonObject(name), type, name, faults)
                .filter(read -> faults.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("not what was written: " + faults));
    }
}
