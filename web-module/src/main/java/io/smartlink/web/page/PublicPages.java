package io.smartlink.web.page;

import java.util.EnumMap;
import java.util.Map;

/**
 * The pages that say the same to every visitor of one language, rendered once. The others are {@link UnlockPage}, {@link
 * TargetPage} and {@link PreviewPage}. None of them loads or runs anything.
 */
public final class PublicPages {
    private static final Map<PageKind, Map<PageLanguage, PublicPage>> PLAIN = plain();

    private PublicPages() {}

    public static PublicPage of(PageKind kind, PageLanguage language) {
        return PLAIN.get(kind).get(language);
    }

    /** The page of a domain that has a brand, rendered anew. */
    public static PublicPage of(PageKind kind, PageLanguage language, Brand brand) {
        return kind.render(language, brand);
    }

    private static Map<PageKind, Map<PageLanguage, PublicPage>> plain() {
        Map<PageKind, Map<PageLanguage, PublicPage>> pages = new EnumMap<>(PageKind.class);
        for (PageKind kind : PageKind.values()) {
            Map<PageLanguage, PublicPage> languages = new EnumMap<>(PageLanguage.class);
            for (PageLanguage language : PageLanguage.values()) {
                languages.put(language, kind.render(language, Brand.NONE));
            }
            pages.put(kind, languages);
        }
        return pages;
    }
}
