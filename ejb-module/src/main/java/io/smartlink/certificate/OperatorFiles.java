package io.smartlink.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The one certificate that the operator has brought, for all who ask. */
@ApplicationScoped
public class OperatorFiles {
    private @Nullable OperatorCertificate brought;

    @PostConstruct
    void read() {
        brought = OperatorCertificate.from(ConfigProvider.getConfig()).orElse(null);
    }

    /** Empty where the operator brings none. */
    public Optional<OperatorCertificate> find() {
        return Optional.ofNullable(brought);
    }
}
