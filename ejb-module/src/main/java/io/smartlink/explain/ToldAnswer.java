package io.smartlink.explain;

import io.smartlink.link.adapter.VcardWriter;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.RedirectDecider;
import io.smartlink.redirect.RedirectDecision;
import io.smartlink.redirect.choice.VariantCookie;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The HTTP answer that goes with a decision, without its body: what the web's writer makes of it, told to people. A test
 * beside that writer holds the two together.
 *
 * @param outcome as the visit would be recorded
 */
public record ToldAnswer(int status, Map<String, String> headers, String outcome) {
    private static final String LOCATION = "Location";
    private static final String CACHE_CONTROL = "Cache-Control";
    private static final String ROBOTS = "X-Robots-Tag";
    private static final String NOINDEX = "noindex";
    private static final String SECONDS_AFTER_TRIES = "900";

    /** @param shortUrl of the link; its cookies are for this address */
    public static ToldAnswer of(RedirectDecision decision, String shortUrl) {
        if (decision instanceof RedirectDecision.Follow follow) {
            return new ToldAnswer(follow.status(), headers(follow, shortUrl), word(follow.outcome()));
        }
        if (decision instanceof RedirectDecision.Fire fire) {
            return fire(fire, shortUrl);
        }
        if (decision instanceof RedirectDecision.Contact contact) {
            return new ToldAnswer(200, headers(contact), word(Outcome.FOLLOWED));
        }
        if (decision instanceof RedirectDecision.Stop stop) {
            return page(status(stop.outcome()), word(stop.outcome()));
        }
        if (decision instanceof RedirectDecision.Locked locked) {
            return locked(locked.lock());
        }
        if (decision instanceof RedirectDecision.Show) {
            return page(200, word(Outcome.FOLLOWED));
        }
        if (decision instanceof RedirectDecision.WrongMethod) {
            return page(405, "wrong-method").with("Allow", "GET, HEAD");
        }
        throw new IllegalArgumentException("no visit of a link ends in " + decision);
    }

    private static Map<String, String> headers(RedirectDecision.Follow follow, String shortUrl) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(LOCATION, follow.location());
        headers.put(CACHE_CONTROL, follow.cacheControl());
        if (!follow.indexable()) {
            headers.put(ROBOTS, NOINDEX);
        }
        if (follow.keeps() != null) {
            headers.put(
                    "Set-Cookie",
                    follow.keeps().name() + "=" + follow.keeps().value()
                            + "; Path=" + follow.keeps().path()
                            + "; Max-Age=" + VariantCookie.MAX_AGE_SECONDS
                            + (shortUrl.startsWith("https:") ? "; Secure" : "")
                            + "; HttpOnly; SameSite=Lax");
        }
        return headers;
    }

    /** The page that fires has the redirect's cookie and none of its other headers. */
    private static ToldAnswer fire(RedirectDecision.Fire fire, String shortUrl) {
        ToldAnswer page = page(200, word(Outcome.FOLLOWED));
        String cookie = headers(fire.follow(), shortUrl).get("Set-Cookie");
        return cookie == null ? page : page.with("Set-Cookie", cookie);
    }

    private static Map<String, String> headers(RedirectDecision.Contact contact) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", VcardWriter.MEDIA_TYPE);
        headers.put("Content-Disposition", VcardWriter.contentDisposition(contact.contact()));
        headers.put(CACHE_CONTROL, "private, no-cache");
        headers.put(ROBOTS, NOINDEX);
        return headers;
    }

    private static ToldAnswer locked(RedirectDecision.Lock lock) {
        String outcome = word(Outcome.LOCKED);
        return switch (lock) {
            case ASKED -> page(200, outcome);
            case WRONG -> page(403, outcome);
            case TOO_MANY_TRIES -> page(429, outcome).with("Retry-After", SECONDS_AFTER_TRIES);
        };
    }

    private static ToldAnswer page(int status, String outcome) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CACHE_CONTROL, RedirectDecider.NO_STORE);
        headers.put(ROBOTS, NOINDEX);
        return new ToldAnswer(status, headers, outcome);
    }

    private ToldAnswer with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    private static int status(Outcome outcome) {
        return outcome == Outcome.NOT_FOUND || outcome == Outcome.NOT_STARTED ? 404 : 410;
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String path(String url) {
        int afterScheme = url.indexOf("//") + 2;
        int slash = url.indexOf('/', afterScheme);
        return slash < 0 ? "/" : url.substring(slash);
    }
}
