package io.smartlink.web.redirect;

import io.smartlink.bio.BioPageRow;
import io.smartlink.bio.PagePreviews;
import io.smartlink.redirect.RedirectDecider;
import io.smartlink.snapshot.PagePictures;
import io.smartlink.web.bio.BioPage;
import io.smartlink.web.bio.ShownPage;
import io.smartlink.web.page.PageLanguage;
import io.smartlink.web.page.PublicPage;
import jakarta.ejb.EJBException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Shows the draft of a bio page on the console's host, to whoever has a ticket of {@link PagePreviews}: {@code
 * /-/bio/preview/<ticket>}. The page is the one that visitors will get, but that it counts and sends nothing and may stand in
 * a frame of the console.
 */
final class PreviewPaths {
    static final String ROOT = "/-/bio/preview/";

    private final PagePreviews previews;
    private final PagePictures pictures;

    PreviewPaths(PagePreviews previews, PagePictures pictures) {
        this.previews = previews;
        this.pictures = pictures;
    }

    void answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean withBody = !request.getMethod().equals("HEAD");
        Optional<BioPageRow> found =
                request.getMethod().equals("GET") || !withBody ? open(path.substring(ROOT.length())) : Optional.empty();
        if (found.isEmpty()) {
            RedirectWriter.neutral(withBody, response);
            return;
        }
        PublicPage page = BioPage.of(shown(found.get(), PageLanguage.of(request.getHeader("Accept-Language"))));
        page.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", RedirectDecider.NO_STORE);
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        RedirectWriter.body("text/html;charset=utf-8", page.html(), withBody, response);
    }

    private Optional<BioPageRow> open(String ticket) {
        try {
            return previews.open(ticket);
        } catch (EJBException unreadable) {
            return Optional.empty();
        }
    }

    private ShownPage shown(BioPageRow page, PageLanguage language) {
        URI url = URI.create(page.shortUrl());
        String path = url.getRawPath();
        String baseUrl = page.shortUrl().substring(0, page.shortUrl().length() - path.length());
        return new ShownPage(
                page.draft(), pictures.sizes(page.draft()), baseUrl, path, language, Instant.EPOCH, true, null);
    }
}
