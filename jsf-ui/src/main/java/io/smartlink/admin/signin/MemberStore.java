package io.smartlink.admin.signin;

import io.smartlink.admin.ConsoleApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Tells the container whom the core has let in. Passwords and codes have been looked at by then, and only there. */
@ApplicationScoped
public class MemberStore implements IdentityStore {
    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof LetIn letIn
                ? new CredentialValidationResult(letIn.member().label(), Set.of(ConsoleApplication.MEMBER))
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
