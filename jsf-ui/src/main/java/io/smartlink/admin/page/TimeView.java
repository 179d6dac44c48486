package io.smartlink.admin.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The person in front of the screen, as far as times go: the browser tells its time zone in the cookie {@value #COOKIE},
 * which the page's script sets.
 */
@Named("time")
@ApplicationScoped
public class TimeView {
    static final String COOKIE = "smartlink-zone";

    @Inject
    Clock clock;

    /** The browser's time zone; UTC until it is known. */
    public ZoneId zone() {
        return ViewerTimes.zoneOf(Faces.getRequestCookie(COOKIE));
    }

    /** The browser's time zone where no page is made. */
    public ZoneId zone(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> ViewerTimes.zoneOf(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8)))
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    /** Today's date where the viewer is. */
    public LocalDate today() {
        return today(zone());
    }

    /** Today's date in a zone. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** This very moment. */
    public Instant moment() {
        return clock.instant();
    }

    /** This very moment, for messages that ask people to report a time. */
    public String getNow() {
        return exact(clock.instant());
    }

    /** Date and time, such as {@code 22 Nov 2026, 14:05}; empty for none. */
    public String dateTime(@Nullable Instant instant) {
        return instant == null ? "" : ViewerTimes.dateTime(instant, zone());
    }

    /** Date, time and zone, for tooltips. */
    public String exact(@Nullable Instant instant) {
        return instant == null ? "" : ViewerTimes.exact(instant, zone());
    }

    /** How long ago, such as {@code 5 min ago}; the date when that is more than a week; {@code never} for none. */
    public String ago(@Nullable Instant instant) {
        return instant == null ? "never" : ViewerTimes.ago(instant, clock.instant(), zone());
    }
}
