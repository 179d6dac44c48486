package io.smartlink.account.signup;

import io.smartlink.account.SelfOpening;
import io.smartlink.account.signin.CredentialTable;
import io.smartlink.mail.MailOutbox;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.secret.Secret;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** The transactions of signing up: the mail with the link, and the account that it opens. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignUpRequests {
    private static final Duration LINK_LIFE = Duration.ofHours(24);

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    MailOutbox mails;

    @EJB
    SelfOpening accounts;

    @Inject
    Clock clock;

    private SignUpTable wishes;
    private CredentialTable credentials;

    @PostConstruct
    void open() {
        wishes = new SignUpTable(database);
        credentials = new CredentialTable(database);
    }

    /**
     * Sends the link, or to somebody who has an account the news that they have. Both cost the same statements: a member's
     * wish is kept as well, and nobody ever gets its token.
     *
     * @param page that takes the token
     * @param signInPage what a member is led to
     */
    public void send(SignUpWish wish, String page, String signInPage) {
        Instant now = clock.instant();
        Secret token = Secret.random("");
        wishes.insert(token, wish, now.plus(LINK_LIFE));
        boolean known = credentials.find(wish.email()).isPresent();
        mails.tell(
                wish.email(),
                known ? SignUpMails.known() : SignUpMails.open(),
                known ? signInPage : page + "#" + token.text());
    }

    /** @return whether the token was one of a wish; it is from now on good for choosing a password */
    public boolean accept(Secret token) {
        Optional<SignUpTable.Open> open = wishes.take(token, clock.instant());
        open.ifPresent(taken -> credentials.issueToken(
                accounts.open(taken.wish().email(), taken.wish().name()), token, taken.expiresAt()));
        return open.isPresent();
    }

    /** Forgets links that are too old. */
    public void sweep() {
        wishes.sweep(clock.instant());
    }
}
