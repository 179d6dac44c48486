package io.smartlink.admin.signin;

import io.smartlink.account.Actor;
import io.smartlink.account.SignInRefusedException;
import io.smartlink.account.SignInService;
import io.smartlink.admin.ConsoleApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/**
 * Asks the core whether e-mail address and password let somebody in. What it learns beyond yes or no is left in {@link
 * SignInAttempt} for the page that asked.
 */
@ApplicationScoped
public class MemberStore implements IdentityStore {
    @Inject
    SignInService signIns;

    @Inject
    SignInAttempt attempt;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        try {
            Actor actor = signIns.signIn(credential.getCaller(), credential.getPasswordAsString());
            attempt.succeed(actor);
            return new CredentialValidationResult(actor.label(), Set.of(ConsoleApplication.MEMBER));
        } catch (SignInRefusedException refusal) {
            attempt.refuse(refusal);
            return CredentialValidationResult.INVALID_RESULT;
        }
    }
}
