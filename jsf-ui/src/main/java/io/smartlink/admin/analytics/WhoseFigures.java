package io.smartlink.admin.analytics;

import io.smartlink.account.AccountService;
import io.smartlink.account.actor.Actor;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.bio.BioPageRow;
import io.smartlink.bio.BioPageService;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.platform.OpaqueId;
import io.smartlink.qr.QrCodeRow;
import io.smartlink.qr.QrCodeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names the account, link, QR code, bio page, domain or tag that a page is about. */
@ApplicationScoped
public class WhoseFigures {
    @Inject
    AccountService accounts;

    @Inject
    LinkService links;

    @Inject
    QrCodeService codes;

    @Inject
    BioPageService pages;

    /** @throws io.smartlink.platform.NotFoundException if the account has no such link, QR code or bio page */
    public Whose of(Actor actor, VisitScope scope) {
        if (scope instanceof VisitScope.OfLink of) {
            LinkRow link = links.link(actor, of.linkId());
            return new Whose(
                    "link", link.domain() + "/" + link.slug(), "/link?id=" + OpaqueId.text(link.id()), "The link");
        }
        if (scope instanceof VisitScope.OfQrCode of) {
            QrCodeRow code = codes.code(actor, of.qrCodeId());
            return new Whose("qr", code.name(), "/qr-code?id=" + OpaqueId.text(code.id()), "The QR code");
        }
        if (scope instanceof VisitScope.OfPage of) {
            BioPageRow page = pages.page(actor, of.pageId());
            return new Whose("page", page.title(), "/bio-page?id=" + OpaqueId.text(page.id()), "The bio page");
        }
        if (scope instanceof VisitScope.OfDomain of) {
            return new Whose(
                    "domain", of.hostname(), "/links?domain=" + encoded(of.hostname()), "Links on this domain");
        }
        if (scope instanceof VisitScope.OfTag of) {
            return new Whose("tag", of.tag(), "/links?tag=" + encoded(of.tag()), "Links with this tag");
        }
        return new Whose("account", accounts.account(actor).name(), null, null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
