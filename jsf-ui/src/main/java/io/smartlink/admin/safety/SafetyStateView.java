package io.smartlink.admin.safety;

import io.smartlink.safety.provider.SafetySettings;
import io.smartlink.safety.provider.ThreatLookup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether anybody is asked about destinations, and answers. */
@Named("safetyState")
@ApplicationScoped
public class SafetyStateView {
    @Inject
    SafetySettings settings;

    @Inject
    ThreatLookup threats;

    /** Whether the own blocklist is all there is. */
    public boolean isAlone() {
        return !settings.asksSomebody();
    }

    /** Whether the provider did not answer this node's last question. */
    public boolean isSilent() {
        return threats.isSilent();
    }

    public boolean isClosed() {
        return settings.failClosed();
    }
}
