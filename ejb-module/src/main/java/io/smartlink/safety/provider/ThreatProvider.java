package io.smartlink.safety.provider;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Knows which addresses are dangerous. */
public interface ThreatProvider {
    /**
     * Asks once about some addresses.
     *
     * @param urls as many as {@link ProviderKind} allows at once
     * @throws QuestionRefusedException if some of these addresses cannot be asked about
     * @throws RuntimeException of any other kind if there is no answer that can be read
     */
    Answer ask(List<String> urls);

    /**
     * What is known.
     *
     * @param threats the dangerous ones among the addresses
     * @param harmlessFor how long the others may be taken for harmless
     */
    record Answer(Map<String, Threat> threats, Duration harmlessFor) {
        public Answer {
            threats = Map.copyOf(threats);
        }
    }

    /**
     * Why an address is dangerous.
     *
     * @param type the provider's word, such as {@code MALWARE}
     * @param validFor how long that holds
     */
    record Threat(String type, Duration validFor) {}
}
