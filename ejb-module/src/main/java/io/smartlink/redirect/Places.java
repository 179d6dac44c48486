package io.smartlink.redirect;

import io.smartlink.address.SlugKey;
import io.smartlink.redirect.merge.DestinationMerge;
import io.smartlink.visit.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a path of a domain asks for. */
final class Places {
    private final AddressCache cache;

    Places(AddressCache cache) {
        this.cache = cache;
    }

    /**
     * What stands at the exact slug, else the longest slug before it that takes a path.
     *
     * @throws SourceUnavailableException if the database does not answer
     */
    Place find(Visit visit, DomainSnapshot domain) {
        String path =
                isLook(visit) ? visit.rawPath().substring(0, visit.rawPath().length() - 1) : visit.rawPath();
        AddressKey key = key(domain, path);
        LinkSnapshot exact = key == null ? null : cache.get(key).link;
        if (exact != null || isLook(visit)) {
            return new Place(exact, "", isLook(visit));
        }
        return before(path, domain);
    }

    /** All slugs before it are asked at one go: a path that leads nowhere costs one question more, however deep it is. */
    private Place before(String path, DomainSnapshot domain) {
        Map<AddressKey, String> rests = new LinkedHashMap<>();
        for (String beginning : SlugKey.rawBeginnings(path)) {
            AddressKey key = key(domain, beginning);
            if (key != null) {
                rests.putIfAbsent(key, path.substring(beginning.length()));
            }
        }
        Map<AddressKey, CachedAddress> found = cache.getAll(List.copyOf(rests.keySet()));
        for (Map.Entry<AddressKey, String> candidate : rests.entrySet()) {
            LinkSnapshot link = found.get(candidate.getKey()).link;
            String rest = candidate.getValue();
            if (link != null && link.behaviour().forwardPath() && DestinationMerge.staysBelow(rest)) {
                return new Place(link, rest, false);
            }
        }
        return new Place(null, "", false);
    }

    private static @Nullable AddressKey key(DomainSnapshot domain, String rawPath) {
        String slugKey = SlugKey.ofRawPath(rawPath, domain.caseSensitive());
        return slugKey == null ? null : new AddressKey(domain.id(), slugKey);
    }

    private static boolean isLook(Visit visit) {
        return visit.rawPath().endsWith("+");
    }

    /**
     * What a path asks for.
     *
     * @param link null where nothing stands
     * @param rest what follows the slug in the path, raw; empty for nothing
     * @param isLook whether a {@code +} asks where the link goes
     */
    record Place(@Nullable LinkSnapshot link, String rest, boolean isLook) {}
}
