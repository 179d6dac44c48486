package io.smartlink.bio;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.vault.MasterKeyFile;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Lets a browser see a draft without a session: whoever may look at the page gets a ticket, and the ticket opens that draft
 * for some hours. It is {@code <page>.<account>.<end in seconds>.<HMAC>}, signed with the installation's master key, so that
 * every node can check it and nothing is kept.
 */
@Stateless
public class PagePreviews {
    private static final Duration VALID = Duration.ofHours(12);
    private static final String PURPOSE = "bio-preview";

    @Inject
    BioPageRows rows;

    @Inject
    MasterKeyFile masterKeys;

    @Inject
    Clock clock;

    /**
     * A ticket for the draft of a page.
     *
     * @throws io.smartlink.platform.NotFoundException if the account has no such page
     */
    public String ticket(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_BIO_PAGES);
        BioPageRow page = rows.require(actor.accountId(), id);
        long end = clock.instant().plus(VALID).getEpochSecond();
        String claim = OpaqueId.text(page.id()) + "." + OpaqueId.text(actor.accountId()) + "." + end;
        return claim + "." + signature(claim);
    }

    /** The page that a ticket opens; empty if it is none, too old, or the page is gone. */
    public Optional<BioPageRow> open(String ticket) {
        int dot = ticket.lastIndexOf('.');
        if (dot < 0 || !isSigned(ticket.substring(0, dot), ticket.substring(dot + 1))) {
            return Optional.empty();
        }
        String[] claim = ticket.substring(0, dot).split("\\.");
        OptionalLong page = OpaqueId.tryParse(claim[0]);
        OptionalLong account = OpaqueId.tryParse(claim[1]);
        Instant end = Instant.ofEpochSecond(Long.parseLong(claim[2]));
        if (!clock.instant().isBefore(end)) {
            return Optional.empty();
        }
        return rows.list(new BioPageQuery(account.getAsLong()).withId(page.getAsLong())).stream()
                .findFirst();
    }

    private boolean isSigned(String claim, String signature) {
        return MessageDigest.isEqual(
                signature(claim).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String claim) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(masterKeys.vault().fingerprint(PURPOSE, claim));
    }
}
