package io.smartlink.tests;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one installation that most tests share to their constructors and methods; it ends with the process. */
final class Shared implements ParameterResolver {
    private static final Lasting<Installation> INSTALLATION = new Lasting<>(Shared::start);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Installation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return installation();
    }

    static Installation installation() {
        return INSTALLATION.get();
    }

    private static Installation start() {
        return new Installation("shared")
                .with("SMARTLINK_DNS_RESOLVER", TestDns.ofProcess().resolver())
                .with("SMARTLINK_SMTP_URL", TestMail.ofProcess().url())
                .start();
    }
}
