package io.smartlink.client;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Which visits to count. What is not said does not narrow the count: nothing said is the whole account. */
public final class VisitFilter {

    @QueryParam("linkId")
    private @Nullable String linkId;

    @QueryParam("domain")
    private @Nullable String domain;

    @QueryParam("tag")
    private @Nullable String tag;

    @QueryParam("bioPageId")
    private @Nullable String bioPageId;

    @QueryParam("count")
    private @Nullable String count;

    @QueryParam("qrCodeId")
    private @Nullable String qrCodeId;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("until")
    private @Nullable String until;

    @QueryParam("timeZone")
    private @Nullable String timeZone;

    @QueryParam("bucket")
    private @Nullable String bucket;

    @QueryParam("traffic")
    private @Nullable String traffic;

    @QueryParam("country")
    private @Nullable String country;

    @QueryParam("region")
    private @Nullable String region;

    @QueryParam("city")
    private @Nullable String city;

    @QueryParam("device")
    private @Nullable String device;

    @QueryParam("browser")
    private @Nullable String browser;

    @QueryParam("browserVersion")
    private @Nullable String browserVersion;

    @QueryParam("os")
    private @Nullable String os;

    @QueryParam("osVersion")
    private @Nullable String osVersion;

    @QueryParam("channel")
    private @Nullable String channel;

    @QueryParam("referrer")
    private @Nullable String referrer;

    @QueryParam("language")
    private @Nullable String language;

    @QueryParam("link")
    private @Nullable String onlyLink;

    @QueryParam("verdict")
    private @Nullable String verdict;

    @QueryParam("utmSource")
    private @Nullable String utmSource;

    @QueryParam("utmMedium")
    private @Nullable String utmMedium;

    @QueryParam("utmCampaign")
    private @Nullable String utmCampaign;

    @QueryParam("utmTerm")
    private @Nullable String utmTerm;

    @QueryParam("utmContent")
    private @Nullable String utmContent;

    @QueryParam("rule")
    private @Nullable String rule;

    @QueryParam("variant")
    private @Nullable String variant;

    @QueryParam("keyword")
    private @Nullable String keyword;

    @QueryParam("widget")
    private @Nullable String widget;

    /** Visits of one link. */
    public VisitFilter link(String id) {
        linkId = id;
        return this;
    }

    /** Visits of one bio page: its views, and the clicks on its widgets. */
    public VisitFilter bioPage(String id) {
        bioPageId = id;
        return this;
    }

    /** What is counted over time and by value: {@code clicks} or {@code views}; default: views of a bio page, else clicks. */
    public VisitFilter count(String what) {
        count = what;
        return this;
    }

    /** Visits at one host. */
    public VisitFilter domain(String host) {
        domain = host;
        return this;
    }

    /** Visits of all links with this tag. */
    public VisitFilter tag(String name) {
        tag = name;
        return this;
    }

    /** Scans of one QR code. */
    public VisitFilter qrCode(String id) {
        qrCodeId = id;
        return this;
    }

    /** Visits at this instant or later. */
    public VisitFilter from(Instant instant) {
        from = instant.toString();
        return this;
    }

    /** Visits before this instant. */
    public VisitFilter until(Instant instant) {
        until = instant.toString();
        return this;
    }

    /** Where a day begins; default UTC. */
    public VisitFilter timeZone(ZoneId zone) {
        timeZone = zone.getId();
        return this;
    }

    /** The width of a bucket of a time series: {@code hour}, {@code day}, {@code week} or {@code month}. */
    public VisitFilter bucket(String width) {
        bucket = width;
        return this;
    }

    /** {@code people} (default), {@code bots}, {@code previews}, {@code prefetches}, {@code excluded} or {@code all}. */
    public VisitFilter traffic(String who) {
        traffic = who;
        return this;
    }

    /**
     * Only visits that have this value of a dimension, as a breakdown shows it; the empty text asks for those that have none.
     */
    public VisitFilter where(Dimension dimension, String value) {
        switch (dimension) {
            case COUNTRY -> country = value;
            case REGION -> region = value;
            case CITY -> city = value;
            case DEVICE -> device = value;
            case BROWSER -> browser = value;
            case BROWSER_VERSION -> browserVersion = value;
            case OS -> os = value;
            case OS_VERSION -> osVersion = value;
            case CHANNEL -> channel = value;
            case REFERRER -> referrer = value;
            case LANGUAGE -> language = value;
            case LINK -> onlyLink = value;
            case DOMAIN -> domain = value;
            case VERDICT -> verdict = value;
            case UTM_SOURCE -> utmSource = value;
            case UTM_MEDIUM -> utmMedium = value;
            case UTM_CAMPAIGN -> utmCampaign = value;
            case UTM_TERM -> utmTerm = value;
            case UTM_CONTENT -> utmContent = value;
            case RULE -> rule = value;
            case VARIANT -> variant = value;
            case KEYWORD -> keyword = value;
            case WIDGET -> widget = value;
        }
        return this;
    }
}
