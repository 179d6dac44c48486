package io.smartlink.web.redirect;

import io.smartlink.media.MediaContent;
import io.smartlink.media.MediaFiles;
import io.smartlink.media.form.MediaKind;
import io.smartlink.platform.DatabaseException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.web.page.PageKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Serves uploads: {@code /-/media/<id>/<width>} and {@code /-/media/<id>/file}. On the default domain those of all accounts,
 * on an account's domain its own, so that nobody hands out files under another's name; on the console's host pictures only.
 * What stands at such an address never changes, so that caches may keep it for ever; no cookie is read or set.
 */
final class MediaPaths {
    static final String ROOT = "/-/media/";

    private static final Pattern PATH = Pattern.compile("/-/media/([0-9A-Za-z]{1,20})/([0-9]{1,5}|file)");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final MediaFiles files;

    MediaPaths(MediaFiles files) {
        this.files = files;
    }

    /** @param domain null on the console's host where it is none of the domains */
    void answer(String path, @Nullable DomainSnapshot domain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads) {
            refuse(PageKind.WRONG_METHOD, "GET, HEAD", domain, request, response);
            return;
        }
        try {
            Optional<MediaContent> found = find(path).filter(content -> mayStandOn(domain, content));
            if (found.isPresent()) {
                write(found.get(), request, response);
            } else {
                refuse(PageKind.NOT_FOUND, null, domain, request, response);
            }
        } catch (DatabaseException away) {
            response.setHeader("Retry-After", "5");
            refuse(PageKind.UNAVAILABLE, null, domain, request, response);
        }
    }

    private Optional<MediaContent> find(String path) {
        Matcher asked = PATH.matcher(path);
        OptionalLong id = asked.matches() ? OpaqueId.tryParse(asked.group(1)) : OptionalLong.empty();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return asked.group(2).equals("file")
                ? files.file(id.getAsLong())
                : files.picture(id.getAsLong(), Integer.parseInt(asked.group(2)));
    }

    private static boolean mayStandOn(@Nullable DomainSnapshot domain, MediaContent content) {
        if (domain == null) {
            return content.kind() == MediaKind.IMAGE;
        }
        return domain.account().id() == 0
                || domain.account().id() == content.accountId()
                        && !domain.account().suspended();
    }

    private static void write(MediaContent content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", content.etag());
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        if (EntityTags.isKnown(content.etag(), request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (content.kind() == MediaKind.FILE) {
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(content.name()));
            response.setHeader("X-Robots-Tag", "noindex");
        }
        String type =
                content.mediaType().startsWith("text/") ? content.mediaType() + ";charset=utf-8" : content.mediaType();
        RedirectWriter.body(type, content.bytes(), request.getMethod().equals("GET"), response);
    }

    /** RFC 8187 §3.2. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    private static void refuse(
            PageKind kind,
            @Nullable String allow,
            @Nullable DomainSnapshot domain,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (domain == null) {
            RedirectWriter.neutral(!request.getMethod().equals("HEAD"), response);
        } else {
            OwnPaths.refuse(kind, allow, domain, request, response);
        }
    }
}
