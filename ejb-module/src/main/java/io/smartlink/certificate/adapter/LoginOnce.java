package io.smartlink.certificate.adapter;

import org.jspecify.annotations.Nullable;
import org.shredzone.acme4j.Login;
import org.shredzone.acme4j.exception.AcmeException;
import org.shredzone.acme4j.exception.AcmeServerException;

/** Signs in at the authority when somebody needs it, and once more when the authority does not know us any longer. */
final class LoginOnce {
    private final SignIn signIn;
    private @Nullable Login known;

    LoginOnce(SignIn signIn) {
        this.signIn = signIn;
    }

    <T> T use(Use<T> use) throws Exception {
        Login login = login();
        try {
            return use.with(login);
        } catch (AcmeServerException refused) {
            if (!AcmeFaults.isType(refused, "accountDoesNotExist")) {
                throw refused;
            }
            forget(login);
            return use.with(login());
        }
    }

    private synchronized Login login() throws AcmeException {
        Login login = known;
        if (login == null) {
            login = signIn.make();
            known = login;
        }
        return login;
    }

    private synchronized void forget(Login login) {
        if (known == login) {
            known = null;
        }
    }

    /** Makes or finds the account. */
    @FunctionalInterface
    interface SignIn {
        Login make() throws AcmeException;
    }

    /** What is done with it. */
    @FunctionalInterface
    interface Use<T> {
        T with(Login login) throws Exception;
    }
}
