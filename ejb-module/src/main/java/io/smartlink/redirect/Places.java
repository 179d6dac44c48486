package io.smartlink.redirect;

import io.smartlink.address.SlugKey;
import io.smartlink.redirect.merge.DestinationMerge;
import io.smartlink.visit.Visit;
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
        LinkSnapshot exact = at(domain, path);
        for (int slash = path.lastIndexOf('/'); exact == null && slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String rest = path.substring(slash);
            LinkSnapshot before = isLook(visit) ? null : at(domain, path.substring(0, slash));
            if (before != null && before.behaviour().forwardPath() && DestinationMerge.staysBelow(rest)) {
                return new Place(before, rest, false);
            }
        }
        return new Place(exact, "", isLook(visit));
    }

    private @Nullable LinkSnapshot at(DomainSnapshot domain, String rawPath) {
        String slugKey = SlugKey.ofRawPath(rawPath, domain.caseSensitive());
        return slugKey == null ? null : cache.get(new AddressKey(domain.id(), slugKey)).link;
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
