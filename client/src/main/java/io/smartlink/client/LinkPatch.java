package io.smartlink.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a link as a merge patch (RFC 7396): a field that is named here with null is cleared, a field that is not named
 * stays as it is. Immutable; every method answers a new patch.
 */
public final class LinkPatch implements JsonBody {

    private static final LinkPatch NOTHING = new LinkPatch(Map.of());

    private final Map<String, JsonValue> changes;

    private LinkPatch(Map<String, JsonValue> changes) {
        this.changes = changes;
    }

    /** A patch that changes nothing yet. */
    public static LinkPatch change() {
        return NOTHING;
    }

    /** Moves the link to another domain; its old address is free at once. */
    public LinkPatch domain(String domain) {
        return with("domain", Json.createValue(domain));
    }

    /** Moves the link to another slug; its old address is free at once. */
    public LinkPatch slug(String slug) {
        return with("slug", Json.createValue(slug));
    }

    /** Sends visitors elsewhere. */
    public LinkPatch destination(String destination) {
        return with("destination", Json.createValue(destination));
    }

    /** Redirects with 301, 302, 307 or 308; null: with the default. */
    public LinkPatch redirectStatus(@Nullable Integer status) {
        return with("redirectStatus", status == null ? JsonValue.NULL : Json.createValue(status));
    }

    /** Sets the end, or takes it away with null. */
    public LinkPatch expiresAt(@Nullable Instant expiresAt) {
        return with("expiresAt", expiresAt == null ? JsonValue.NULL : Json.createValue(expiresAt.toString()));
    }

    /** Archives the link, or brings it back. */
    public LinkPatch archived(boolean archived) {
        return with("archived", archived ? JsonValue.TRUE : JsonValue.FALSE);
    }

    /** Sets the title, or takes it away with null. */
    public LinkPatch title(@Nullable String title) {
        return with("title", title == null ? JsonValue.NULL : Json.createValue(title));
    }

    /** Replaces all tags. */
    public LinkPatch tags(Collection<String> tags) {
        return with("tags", Json.createArrayBuilder(tags).build());
    }

    /** Sets all UTM fields; those that are null there are taken away. */
    public LinkPatch utm(Utm utm) {
        return with("utm", JsonRecords.value(utm));
    }

    /** Whether the visitor's parameters go on to the destination. */
    public LinkPatch forwardQuery(boolean forward) {
        return with("forwardQuery", JsonRecords.value(forward));
    }

    /** Whether what follows the slug goes on to the destination. */
    public LinkPatch forwardPath(boolean forward) {
        return with("forwardPath", JsonRecords.value(forward));
    }

    /** Sets the beginning, or takes it away with null. */
    public LinkPatch startsAt(@Nullable Instant startsAt) {
        return with("startsAt", JsonRecords.value(startsAt));
    }

    /** Sets how many people are sent on, or takes the limit away with null. */
    public LinkPatch maxClicks(@Nullable Integer maxClicks) {
        return with("maxClicks", JsonRecords.value(maxClicks));
    }

    /** Sets where visitors go after the end, or shows them a page with null. */
    public LinkPatch expiredDestination(@Nullable String destination) {
        return with("expiredDestination", JsonRecords.value(destination));
    }

    /** Sets another password, or takes it away with null. */
    public LinkPatch password(@Nullable String password) {
        return with("password", JsonRecords.value(password));
    }

    /** Whether search engines may index a temporary redirect. */
    public LinkPatch crawlable(boolean crawlable) {
        return with("crawlable", JsonRecords.value(crawlable));
    }

    /** Moves the link into a campaign, or out of all with null. */
    public LinkPatch campaignId(@Nullable String campaignId) {
        return with("campaignId", JsonRecords.value(campaignId));
    }

    /** Sets the pixels that fire on the way, by their ids; none for an empty list. */
    public LinkPatch pixelIds(List<String> pixelIds) {
        return with("pixelIds", JsonRecords.value(pixelIds));
    }

    /** Sets what chats and feeds show; fields that are null there are taken away. */
    public LinkPatch preview(Preview preview) {
        return with("preview", JsonRecords.value(preview));
    }

    /** Replaces all rules. */
    public LinkPatch rules(Collection<Rule> rules) {
        return with("rules", JsonRecords.value(rules));
    }

    /** Replaces all variants. */
    public LinkPatch variants(Collection<Variant> variants) {
        return with("variants", JsonRecords.value(variants));
    }

    /** Leads a link of kind {@code amazon} to another search. */
    public LinkPatch amazon(AmazonTarget search) {
        return with("amazon", JsonRecords.value(search));
    }

    /** Leads a link of kind {@code vcard} to another contact. */
    public LinkPatch vcard(VcardTarget contact) {
        return with("vcard", JsonRecords.value(contact));
    }

    /** Sets a field that this class has no method for. */
    public LinkPatch with(String field, JsonValue value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, value);
        return new LinkPatch(more);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return changes.entrySet().stream()
                .collect(
                        Json::createObjectBuilder,
                        (body, change) -> body.add(change.getKey(), change.getValue()),
                        (a, b) -> a.addAll(b))
                .build();
    }
}
