package io.smartlink.web.api.json;

import io.smartlink.platform.OpaqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The field {@code pixelIds} of whatever fires pixels. */
public final class PixelIds {
    private PixelIds() {}

    /** The ids that can be some; what cannot is refused as one that the account does not have. */
    public static List<Long> of(JsonFields fields, Faults faults) {
        List<String> texts = fields.texts("pixelIds");
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            OptionalLong id = OpaqueId.tryParse(texts.get(i));
            if (id.isPresent()) {
                ids.add(id.getAsLong());
            } else {
                faults.add("pixelIds[" + i + "]", "unknown", "There is no pixel with this id.");
            }
        }
        return ids;
    }

    /** The ids as JSON has them. */
    public static List<String> texts(List<Long> ids) {
        return ids.stream().map(OpaqueId::text).toList();
    }
}
