package io.smartlink.admin.analytics.state;

import io.smartlink.analytics.question.VisitScope;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Whose visits a page is about, as its URL says it: by link, else QR code, bio page, tag, domain, else the whole account. */
final class ScopeWords {
    static final String LINK = "linkId";
    static final String QR_CODE = "qrCodeId";
    static final String PAGE = "bioPageId";
    static final String TAG = "tag";
    static final String DOMAIN = "domain";

    private ScopeWords() {}

    static VisitScope parse(UnaryOperator<@Nullable String> parameters) {
        String link = parameters.apply(LINK);
        if (isGiven(link)) {
            return VisitScope.link(OpaqueId.tryParse(link).orElseThrow(() -> new NotFoundException("link")));
        }
        String code = parameters.apply(QR_CODE);
        if (isGiven(code)) {
            return VisitScope.qrCode(OpaqueId.tryParse(code).orElseThrow(() -> new NotFoundException("QR code")));
        }
        String page = parameters.apply(PAGE);
        if (isGiven(page)) {
            return VisitScope.page(OpaqueId.tryParse(page).orElseThrow(() -> new NotFoundException("bio page")));
        }
        String tag = parameters.apply(TAG);
        if (isGiven(tag)) {
            return VisitScope.tag(tag);
        }
        String domain = parameters.apply(DOMAIN);
        return isGiven(domain) ? VisitScope.domain(domain) : VisitScope.account();
    }

    static Map<String, String> of(VisitScope scope) {
        if (scope instanceof VisitScope.OfLink link) {
            return Map.of(LINK, OpaqueId.text(link.linkId()));
        }
        if (scope instanceof VisitScope.OfQrCode code) {
            return Map.of(QR_CODE, OpaqueId.text(code.qrCodeId()));
        }
        if (scope instanceof VisitScope.OfPage page) {
            return Map.of(PAGE, OpaqueId.text(page.pageId()));
        }
        if (scope instanceof VisitScope.OfTag tag) {
            return Map.of(TAG, tag.tag());
        }
        return scope instanceof VisitScope.OfDomain domain ? Map.of(DOMAIN, domain.hostname()) : Map.of();
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
