package io.smartlink.admin.pixel;

import io.smartlink.platform.OpaqueId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pixels that are ticked in a form; {@code WEB-INF/parts/pixel-choice.xhtml} shows them. */
public class ChosenPixels implements Serializable {
    private List<String> ids = new ArrayList<>();

    public static ChosenPixels of(List<Long> pixelIds) {
        ChosenPixels chosen = new ChosenPixels();
        chosen.setIds(pixelIds.stream().map(OpaqueId::text).toList());
        return chosen;
    }

    public List<Long> value() {
        return ids.stream()
                .flatMap(id -> OpaqueId.tryParse(id).stream().boxed())
                .toList();
    }

    /** As they stand in the API. */
    public List<String> getIds() {
        return ids;
    }

    public void setIds(@Nullable List<String> ids) {
        this.ids = ids == null ? new ArrayList<>() : new ArrayList<>(ids);
    }
}
