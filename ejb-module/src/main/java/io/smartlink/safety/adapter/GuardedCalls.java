package io.smartlink.safety.adapter;

import io.smartlink.safety.provider.ProviderRefusesException;
import io.smartlink.safety.provider.QuestionRefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * Bounds every call to a provider: 1.5 s for a try, a second try unless the provider has refused the first, and after half of
 * the last ten in vain none for 5 s; a question that the provider cannot take says nothing about others. A bean around the client, because a client that is built by hand has no interceptors.
 */
@ApplicationScoped
public class GuardedCalls {
    static final long MILLIS_PER_TRY = 1500;

    @Timeout(MILLIS_PER_TRY)
    @Retry(
            maxRetries = 1,
            delay = 100,
            abortOn = {QuestionRefusedException.class, ProviderRefusesException.class})
    @CircuitBreaker(
            requestVolumeThreshold = 10,
            failureRatio = 0.5,
            delay = 5,
            delayUnit = ChronoUnit.SECONDS,
            skipOn = QuestionRefusedException.class)
    public <T> T call(Supplier<T> request) {
        return request.get();
    }
}
