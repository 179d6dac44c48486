package io.smartlink.media;

import io.smartlink.bio.media.MediaId;
import io.smartlink.bio.media.PageMedia;
import io.smartlink.platform.OpaqueId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells bio pages which of the uploads that they name there are. A {@link MediaId} is the upload's id as integrators know it. */
@ApplicationScoped
public class StoredPageMedia implements PageMedia {
    @Inject
    MediaTable table;

    @Override
    public Map<MediaId, io.smartlink.bio.media.MediaKind> kinds(long accountId, Collection<MediaId> ids) {
        Map<MediaId, io.smartlink.bio.media.MediaKind> kinds = new HashMap<>();
        for (MediaId id : ids) {
            OpaqueId.tryParse(id.text()).stream()
                    .mapToObj(number -> table.find(accountId, number))
                    .flatMap(Optional::stream)
                    // One upload has one name in pages, or its use could not be found.
                    .filter(media -> OpaqueId.text(media.id()).equals(id.text()))
                    .forEach(media -> kinds.put(
                            id,
                            io.smartlink.bio.media.MediaKind.valueOf(
                                    media.kind().name())));
        }
        return kinds;
    }
}
