package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A link to be made. What is null is left out of the request, and the server's default holds.
 *
 * @param kind {@code redirect} (default), {@code amazon} or {@code vcard}
 * @param domain default: the installation's default domain
 * @param slug default: generated
 * @param destination where visitors of a redirect go; leaves byte for byte as it is given here
 * @param redirectStatus 301, 302 (default), 307 or 308
 * @param startsAt the instant from which it redirects
 * @param expiresAt the instant from which it no longer redirects
 * @param maxClicks people who are sent on before it stops
 * @param expiredDestination where visitors go after its end
 * @param password asked of visitors, 4 to 128 characters
 * @param archived default false
 * @param amazon of a link of kind {@code amazon}
 * @param vcard of a link of kind {@code vcard}
 */
public record NewLink(
        @Nullable String kind,
        @Nullable String domain,
        @Nullable String slug,
        @Nullable String destination,
        @Nullable Integer redirectStatus,
        @Nullable Utm utm,
        @Nullable Boolean forwardQuery,
        @Nullable Boolean forwardPath,
        @Nullable Instant startsAt,
        @Nullable Instant expiresAt,
        @Nullable Integer maxClicks,
        @Nullable String expiredDestination,
        @Nullable String password,
        @Nullable Boolean crawlable,
        @Nullable Boolean archived,
        @Nullable String title,
        @Nullable List<String> tags,
        @Nullable String campaignId,
        @Nullable List<String> pixelIds,
        @Nullable Preview preview,
        @Nullable List<Rule> rules,
        @Nullable List<Variant> variants,
        @Nullable AmazonTarget amazon,
        @Nullable VcardTarget vcard) {

    public NewLink {
        tags = tags == null ? null : List.copyOf(tags);
        pixelIds = pixelIds == null ? null : List.copyOf(pixelIds);
        rules = rules == null ? null : List.copyOf(rules);
        variants = variants == null ? null : List.copyOf(variants);
    }

    /** A redirect to the destination, all else by default. */
    public static NewLink to(String destination) {
        return made(copy -> copy.destination = destination);
    }

    /** A link to a search at Amazon. */
    public static NewLink toSearch(AmazonTarget search) {
        return made(copy -> {
            copy.kind = "amazon";
            copy.amazon = search;
        });
    }

    /** A link to a contact. */
    public static NewLink toContact(VcardTarget contact) {
        return made(copy -> {
            copy.kind = "vcard";
            copy.vcard = contact;
        });
    }

    /** The same at another domain. */
    public NewLink onDomain(String newDomain) {
        return with(copy -> copy.domain = newDomain);
    }

    /** The same with a slug of one's own. */
    public NewLink withSlug(String newSlug) {
        return with(copy -> copy.slug = newSlug);
    }

    /** The same with another redirect status. */
    public NewLink withStatus(int newStatus) {
        return with(copy -> copy.redirectStatus = newStatus);
    }

    /** The same with UTM fields for its destination. */
    public NewLink withUtm(Utm newUtm) {
        return with(copy -> copy.utm = newUtm);
    }

    /** The same with the visitor's parameters going on to the destination. */
    public NewLink forwardingQuery() {
        return with(copy -> copy.forwardQuery = true);
    }

    /** The same with what follows the slug going on to the destination. */
    public NewLink forwardingPath() {
        return with(copy -> copy.forwardPath = true);
    }

    /** The same with a beginning. */
    public NewLink startingAt(Instant newStartsAt) {
        return with(copy -> copy.startsAt = newStartsAt);
    }

    /** The same with an end. */
    public NewLink expiringAt(Instant newExpiresAt) {
        return with(copy -> copy.expiresAt = newExpiresAt);
    }

    /** The same for so many people and no more. */
    public NewLink withMaxClicks(int newMaxClicks) {
        return with(copy -> copy.maxClicks = newMaxClicks);
    }

    /** The same with a destination for those who come after its end. */
    public NewLink afterwardsTo(String newExpiredDestination) {
        return with(copy -> copy.expiredDestination = newExpiredDestination);
    }

    /** The same behind a password. */
    public NewLink withPassword(String newPassword) {
        return with(copy -> copy.password = newPassword);
    }

    /** The same for search engines to index. */
    public NewLink crawlableBySearchEngines() {
        return with(copy -> copy.crawlable = true);
    }

    /** The same with a title. */
    public NewLink titled(String newTitle) {
        return with(copy -> copy.title = newTitle);
    }

    /** The same with these tags and no others. */
    public NewLink tagged(String... newTags) {
        return with(copy -> copy.tags = List.of(newTags));
    }

    /** The same in a campaign. */
    public NewLink inCampaign(String newCampaignId) {
        return with(copy -> copy.campaignId = newCampaignId);
    }

    /** The same with pixels that fire on the way, by their ids. */
    public NewLink firing(String... newPixelIds) {
        return with(copy -> copy.pixelIds = List.of(newPixelIds));
    }

    /** The same with what chats and feeds show. */
    public NewLink withPreview(Preview newPreview) {
        return with(copy -> copy.preview = newPreview);
    }

    /** The same with these rules, asked in this order. */
    public NewLink withRules(Rule... newRules) {
        return with(copy -> copy.rules = List.of(newRules));
    }

    /** The same with visitors spread over these variants. */
    public NewLink withVariants(Variant... newVariants) {
        return with(copy -> copy.variants = List.of(newVariants));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "NewLink[" + (slug == null ? "" : slug + " ") + "to " + (destination == null ? kind : destination) + "]";
    }

    private NewLink with(Consumer<Copy> change) {
        Copy copy = new Copy();
        copy.take(this);
        change.accept(copy);
        return copy.made();
    }

    private static NewLink made(Consumer<Copy> change) {
        Copy copy = new Copy();
        change.accept(copy);
        return copy.made();
    }

    /** The fields while one of them changes. */
    private static final class Copy {
        private @Nullable String kind;
        private @Nullable String domain;
        private @Nullable String slug;
        private @Nullable String destination;
        private @Nullable Integer redirectStatus;
        private @Nullable Utm utm;
        private @Nullable Boolean forwardQuery;
        private @Nullable Boolean forwardPath;
        private @Nullable Instant startsAt;
        private @Nullable Instant expiresAt;
        private @Nullable Integer maxClicks;
        private @Nullable String expiredDestination;
        private @Nullable String password;
        private @Nullable Boolean crawlable;
        private @Nullable Boolean archived;
        private @Nullable String title;
        private @Nullable List<String> tags;
        private @Nullable String campaignId;
        private @Nullable List<String> pixelIds;
        private @Nullable Preview preview;
        private @Nullable List<Rule> rules;
        private @Nullable List<Variant> variants;
        private @Nullable AmazonTarget amazon;
        private @Nullable VcardTarget vcard;

        void take(NewLink link) {
            kind = link.kind;
            domain = link.domain;
            slug = link.slug;
            destination = link.destination;
            redirectStatus = link.redirectStatus;
            utm = link.utm;
            forwardQuery = link.forwardQuery;
            forwardPath = link.forwardPath;
            startsAt = link.startsAt;
            expiresAt = link.expiresAt;
            maxClicks = link.maxClicks;
            expiredDestination = link.expiredDestination;
            password = link.password;
            crawlable = link.crawlable;
            archived = link.archived;
            title = link.title;
            tags = link.tags;
            campaignId = link.campaignId;
            pixelIds = link.pixelIds;
            preview = link.preview;
            rules = link.rules;
            variants = link.variants;
            amazon = link.amazon;
            vcard = link.vcard;
        }

        NewLink made() {
            return new NewLink(
                    kind,
                    domain,
                    slug,
                    destination,
                    redirectStatus,
                    utm,
                    forwardQuery,
                    forwardPath,
                    startsAt,
                    expiresAt,
                    maxClicks,
                    expiredDestination,
                    password,
                    crawlable,
                    archived,
                    title,
                    tags,
                    campaignId,
                    pixelIds,
                    preview,
                    rules,
                    variants,
                    amazon,
                    vcard);
        }
    }
}
