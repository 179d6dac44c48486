package io.smartlink.client;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes to what an account calls itself and sets for all of its links. Immutable; every method answers a new patch. */
public final class AccountPatch implements JsonBody {

    private final Map<String, JsonValue> changes;

    private AccountPatch(Map<String, JsonValue> changes) {
        this.changes = changes;
    }

    /** A patch that changes nothing yet. */
    public static AccountPatch change() {
        return new AccountPatch(Map.of());
    }

    /** What the account calls itself. */
    public AccountPatch name(String name) {
        return with("name", name);
    }

    /** Whether a visitor's UTM parameter goes before the one that the link sets. */
    public AccountPatch visitorUtmWins(boolean wins) {
        return with("visitorUtmWins", wins);
    }

    /** Whether a plus sign behind a short address shows where it goes. */
    public AccountPatch targetPages(boolean shown) {
        return with("targetPages", shown);
    }

    /** Whether visitors who send {@code Sec-GPC: 1} or {@code DNT: 1} are counted without hash, region and city. */
    public AccountPatch optOutHonoured(boolean honoured) {
        return with("optOutHonoured", honoured);
    }

    /** Replaces the IP addresses and CIDR ranges whose visits are no clicks. */
    public AccountPatch excludedAddresses(Collection<String> ranges) {
        return with("excludedAddresses", ranges);
    }

    /** Whether every member needs a second factor to sign in; only owners who have one settle that. */
    public AccountPatch secondFactorRequired(boolean required) {
        return with("secondFactorRequired", required);
    }

    /** When links fire pixels: {@code off}, {@code ask} or {@code ask-in-eea}. */
    public AccountPatch pixelConsent(String consent) {
        return with("pixelConsent", consent);
    }

    /** Links fire pixels without asking, on a legal basis that is recorded. */
    public AccountPatch pixelsOnOwnBasis(String legalBasis) {
        return with("pixelConsent", "own-basis").with("pixelLegalBasis", legalBasis);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return JsonRecords.value(changes).asJsonObject();
    }

    private AccountPatch with(String field, Object value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, JsonRecords.value(value));
        return new AccountPatch(more);
    }
}
