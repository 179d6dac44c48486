package io.smartlink.client;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which links to list, and in which order. What is not said does not narrow the list. */
public final class LinkFilter {

    @QueryParam("search")
    private @Nullable String search;

    @QueryParam("domain")
    private @Nullable String domain;

    @QueryParam("tag")
    private @Nullable String tag;

    @QueryParam("campaignId")
    private @Nullable String campaignId;

    @QueryParam("pixel")
    private @Nullable String pixel;

    @QueryParam("kind")
    private @Nullable String kind;

    @QueryParam("status")
    private @Nullable String status;

    @QueryParam("createdFrom")
    private @Nullable String createdFrom;

    @QueryParam("createdUntil")
    private @Nullable String createdUntil;

    @QueryParam("sort")
    private @Nullable String sort;

    @QueryParam("limit")
    private @Nullable Integer limit;

    @QueryParam("cursor")
    private @Nullable String cursor;

    /** Links with these words in slug, title or destination. */
    public LinkFilter search(String words) {
        search = words;
        return this;
    }

    /** Links at this host. */
    public LinkFilter domain(String host) {
        domain = host;
        return this;
    }

    /** Links with this tag. */
    public LinkFilter tag(String name) {
        tag = name;
        return this;
    }

    /** Links of the campaign with this id. */
    public LinkFilter campaign(String id) {
        campaignId = id;
        return this;
    }

    /** Links that fire the pixel with this id. */
    public LinkFilter pixel(String id) {
        pixel = id;
        return this;
    }

    /** Links of this kind. */
    public LinkFilter kind(String name) {
        kind = name;
        return this;
    }

    /** Links that are {@code active}, {@code expired}, {@code archived} and so on. */
    public LinkFilter status(String name) {
        status = name;
        return this;
    }

    /** Links made at this instant or later. */
    public LinkFilter createdFrom(Instant instant) {
        createdFrom = instant.toString();
        return this;
    }

    /** Links made before this instant. */
    public LinkFilter createdUntil(Instant instant) {
        createdUntil = instant.toString();
        return this;
    }

    /** {@code -createdAt} (default), {@code createdAt}, {@code -clicks} or {@code slug}. */
    public LinkFilter sort(String order) {
        sort = order;
        return this;
    }

    /** Items a page: 1 to 200, default 50. */
    public LinkFilter limit(int items) {
        limit = items;
        return this;
    }

    /** The page that this cursor stands for; null: the first. */
    public LinkFilter cursor(@Nullable String page) {
        cursor = page;
        return this;
    }
}
