package io.smartlink.web.api;

import io.smartlink.customdomain.Hostname;
import io.smartlink.link.LinkFilter;
import io.smartlink.link.LinkSort;
import io.smartlink.link.LinkStatus;
import io.smartlink.link.target.LinkKind;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query of the list of links: which, in which order, which page. */
record LinkQueryFields(LinkFilter filter, LinkSort sort, PageRequest page) {
    private static final Set<String> KNOWN = Set.of(
            "search",
            "domain",
            "tag",
            "campaignId",
            "pixel",
            "kind",
            "status",
            "createdFrom",
            "createdUntil",
            "sort",
            "limit",
            "cursor");

    /** @throws ValidationFailedException with all faults of the query */
    static LinkQueryFields of(Map<String, List<String>> parameters) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(parameters, KNOWN, faults);
        LinkFilter filter = new LinkFilter(
                query.text("search"),
                hostname(query.text("domain")),
                query.text("tag"),
                query.word("campaignId", LinkQueryFields::id, "the ids that campaigns have"),
                query.word("pixel", LinkQueryFields::id, "the ids that pixels have"),
                query.word("kind", LinkKind::tryParse, "redirect, amazon, vcard"),
                query.word("status", LinkStatus::tryParse, "active, scheduled, expired, exhausted, archived, blocked"),
                query.instant("createdFrom"),
                query.instant("createdUntil"));
        LinkSort sort = query.word("sort", LinkSort::tryParse, "-createdAt, createdAt, -clicks, slug");
        PageRequest page = query.page();
        faults.throwIfAny();
        return new LinkQueryFields(filter, Objects.requireNonNullElse(sort, LinkSort.NEWEST), page);
    }

    private static Optional<Long> id(String text) {
        return OpaqueId.tryParse(text).stream().boxed().findFirst();
    }

    /** A hostname as it is kept; what is none stays as it is and finds nothing. */
    static @Nullable String hostname(@Nullable String text) {
        return text == null ? null : Hostname.tryParse(text).map(Hostname::text).orElse(text);
    }
}
