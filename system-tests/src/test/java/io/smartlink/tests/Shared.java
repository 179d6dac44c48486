package io.smartlink.tests;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one installation that most tests share to their constructors and methods; it ends with the whole run. */
final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Installation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Shared.class))
                .getOrComputeIfAbsent(
                        Running.class,
                        key -> new Running(start(TestDns.of(context), TestMail.of(context))),
                        Running.class)
                .installation();
    }

    private static Installation start(TestDns dns, TestMail mail) {
        return new Installation("shared")
                .with("SMARTLINK_DNS_RESOLVER", dns.resolver())
                .with("SMARTLINK_SMTP_URL", mail.url())
                .start();
    }

    private record Running(Installation installation) implements AutoCloseable {
        @Override
        public void close() {
            installation.close();
        }
    }
}
