package io.smartlink.account;

import io.smartlink.platform.ValidationFailedException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Locale;

/**
 * Lets members in. A wrong password is remembered although the sign-in is refused: the refusal is thrown outside the
 * transaction that counted it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {
    /** Shortest password that can be chosen, in characters (NIST SP 800-63B asks for 8). */
    public static final int MIN_PASSWORD = 12;

    private static final int MAX_PASSWORD = 256;

    @EJB
    MemberSignIns signIns;

    /**
     * The member of that address, if the password is right.
     *
     * @throws SignInRefusedException if there is no such member, the password is wrong, or the member is locked
     */
    public Actor signIn(String email, String password) {
        return signIns.attempt(email.strip().toLowerCase(Locale.ROOT), password)
                .orElseThrow(SignInRefusedException::wrong);
    }

    /**
     * Takes the password that a member chooses with a one-time token, and signs in with it.
     *
     * @throws SignInRefusedException if the token is unknown, used or too old
     * @throws ValidationFailedException if the password is too short or too long; the token stays good
     */
    public Actor choosePassword(String token, String password) {
        if (password.length() < MIN_PASSWORD || password.length() > MAX_PASSWORD) {
            throw new ValidationFailedException(
                    "password", "bad-length", "The password needs " + MIN_PASSWORD + " to 256 characters.");
        }
        return signIns.redeem(new Secret(token), PasswordHash.of(password))
                .orElseThrow(SignInRefusedException::spentToken);
    }

    /**
     * The member as it is now, to renew what a session knows.
     *
     * @throws SignInRefusedException if the member is gone
     */
    public Actor current(Actor member) {
        return signIns.find(member.label()).orElseThrow(SignInRefusedException::wrong);
    }
}
