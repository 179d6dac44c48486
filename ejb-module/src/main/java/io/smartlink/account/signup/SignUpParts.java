package io.smartlink.account.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads once what the operator has set. */
@Dependent
class SignUpParts {
    @Produces
    @Singleton
    SignUpSettings settings() {
        return SignUpSettings.from(ConfigProvider.getConfig());
    }
}
