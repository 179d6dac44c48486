package io.smartlink.account.provider.oidc;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** A sign-in through the provider that did not succeed. No message tells which other addresses have an account. */
public final class ProviderRefusedException extends RefusalException {
    private ProviderRefusedException(ProblemType type, String message) {
        super(type, message);
    }

    /** The provider does not answer, or answers nonsense. */
    public static ProviderRefusedException unreachable(String provider) {
        return new ProviderRefusedException(
                ProblemType.UNAVAILABLE,
                provider + " cannot be asked right now. Try again in a minute, or sign in with your password.");
    }

    /** What came back is not what we began: too late, twice, cancelled, or not meant for us. */
    public static ProviderRefusedException notCompleted(String provider) {
        return new ProviderRefusedException(
                ProblemType.UNAUTHORIZED,
                "Signing in with " + provider
                        + " did not come to its end: it was cancelled, took more than ten minutes,"
                        + " or this page was loaded twice. Begin once more.");
    }

    /** The provider has not checked the address, so it counts for nothing. */
    public static ProviderRefusedException unverified(String provider) {
        return new ProviderRefusedException(
                ProblemType.UNAUTHORIZED,
                provider + " does not say that your e-mail address is yours. Have it confirmed there, then try again.");
    }

    /** The address was proved, and is no member's, or of one who comes as somebody else. */
    public static ProviderRefusedException nobody(String provider) {
        return new ProviderRefusedException(
                ProblemType.UNAUTHORIZED,
                "Nobody signs in here as the person that " + provider + " says you are. Ask the people of your account"
                        + " for an invitation to the same e-mail address, or sign in with your password.");
    }

    /** Too many tries from one network. */
    public static ProviderRefusedException tooOften() {
        return new ProviderRefusedException(
                ProblemType.UNAUTHORIZED, "There were too many tries from your network. Wait some minutes.");
    }
}
