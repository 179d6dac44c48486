package io.smartlink.web.api.qr;

import io.smartlink.qr.QrCodeFilter;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.json.QueryFields;
import java.util.Optional;

/** Which codes a query finds. */
final class QrCodeQuery {
    private QrCodeQuery() {}

    static QrCodeFilter filter(QueryFields query) {
        String link = query.text("linkId");
        Boolean dynamic = query.word("kind", QrCodeQuery::isDynamic, "dynamic, link");
        return new QrCodeFilter(query.text("search"), link == null ? null : Ids.require(link, "link"), dynamic);
    }

    private static Optional<Boolean> isDynamic(String word) {
        return word.equals("dynamic") || word.equals("link") ? Optional.of(word.equals("dynamic")) : Optional.empty();
    }
}
