package io.smartlink.account.signup;

import io.smartlink.account.signin.throttle.Throttle;
import io.smartlink.account.signin.throttle.Throttle.Try;
import io.smartlink.account.signin.throttle.ThrottlePolicy;
import io.smartlink.account.signin.throttle.Visitor;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.secret.Secret;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Lets strangers open accounts, where the operator has said so. Whoever asks is told the same, whether or not the address has
 * an account, and whether or not a mail was sent: what matters is told to the mailbox alone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignUpService {
    @Inject
    SignUpSettings settings;

    @Inject
    Throttle throttle;

    @EJB
    SignUpRequests requests;

    @Inject
    Clock clock;

    /** Whether there is a way to sign up at all. */
    public boolean isOn() {
        return settings.enabled();
    }

    /** @throws NotFoundException if there is no way to sign up */
    public void requireOn() {
        if (!isOn()) {
            throw new NotFoundException("page");
        }
    }

    /**
     * Asks for an account. The limits are those of forgotten passwords: mails that anybody can have sent.
     *
     * @param page that takes the token of the link
     * @param signInPage what a member is led to
     * @throws NotFoundException if there is no way to sign up
     */
    public void ask(SignUpWish wish, String page, String signInPage, Visitor visitor) {
        requireOn();
        Instant now = clock.instant();
        if (throttle.begin(ThrottlePolicy.MAIL_OF_NETWORK, visitor.network(), now) != Try.REFUSED
                && throttle.begin(ThrottlePolicy.MAIL_TO_ADDRESS, wish.email(), now) != Try.REFUSED) {
            requests.send(wish, page, signInPage);
        }
    }

    /**
     * Opens the account that a link promised. Its token then lets the owner choose a password, as one-time links do.
     *
     * @param token whatever a stranger sent
     * @return false if it opens none; it may be a token of another kind
     * @throws io.smartlink.account.EmailTakenException if the address has become a member's in the meantime
     */
    public boolean accept(String token) {
        return isOn() && requests.accept(new Secret(token));
    }
}
