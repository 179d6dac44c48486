package io.smartlink.redirect;

import io.smartlink.address.SlugKey;
import io.smartlink.redirect.merge.DestinationMerge;
import io.smartlink.redirect.page.PageTap;
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
     * What stands at the exact slug, else the longest slug before it that takes a path, or a page of which a widget is asked for.
     *
     * @throws SourceUnavailableException if the database does not answer
     */
    Place find(Visit visit, DomainSnapshot domain) {
        String path =
                isLook(visit) ? visit.rawPath().substring(0, visit.rawPath().length() - 1) : visit.rawPath();
        AddressKey key = key(domain, path);
        ItemSnapshot exact = key == null ? null : cache.get(key).item;
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
            ItemSnapshot item = found.get(candidate.getKey()).item;
            String rest = candidate.getValue();
            if (item != null && takes(item, rest)) {
                return new Place(item, rest, false);
            }
        }
        return new Place(null, "", false);
    }

    /** Below a link stands what is forwarded, below a page what its widgets lead to. */
    private static boolean takes(ItemSnapshot item, String rest) {
        return item instanceof LinkSnapshot link
                ? link.behaviour().forwardPath() && DestinationMerge.staysBelow(rest)
                : rest.startsWith(PageTap.MARK);
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
     * @param item null where nothing stands
     * @param rest what follows the slug in the path, raw; empty for nothing
     * @param isLook whether a {@code +} asks where the link goes
     */
    record Place(@Nullable ItemSnapshot item, String rest, boolean isLook) {
        /** The link that stands there; null for nothing, and for a page. */
        @Nullable
        LinkSnapshot link() {
            return item instanceof LinkSnapshot link ? link : null;
        }
    }
}
