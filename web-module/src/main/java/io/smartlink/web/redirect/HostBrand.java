package io.smartlink.web.redirect;

import io.smartlink.customdomain.DomainBrand;
import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.web.page.Brand;
import org.jspecify.annotations.Nullable;

/** Whose pages a host shows. */
final class HostBrand {
    private HostBrand() {}

    /** The brand that the domain's owner has given it; {@link Brand#NONE} where there is none. */
    static Brand given(@Nullable DomainSnapshot domain) {
        if (domain == null || domain.settings().brand().equals(DomainBrand.NONE)) {
            return Brand.NONE;
        }
        DomainBrand brand = domain.settings().brand();
        return new Brand(brand.name() == null ? domain.hostname() : brand.name(), brand.logo(), brand.colour());
    }
}
