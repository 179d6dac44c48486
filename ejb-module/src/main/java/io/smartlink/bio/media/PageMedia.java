package io.smartlink.bio.media;

import java.util.Collection;
import java.util.Map;

/** What accounts have put into the installation for their pages. A port: the store stands above. */
public interface PageMedia {
    /** What the ids name, of those that belong to the account; ids of others are left out, as if there were no such thing. */
    Map<MediaId, MediaKind> kinds(long accountId, Collection<MediaId> ids);
}
