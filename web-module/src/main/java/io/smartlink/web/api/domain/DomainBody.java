package io.smartlink.web.api.domain;

import io.smartlink.customdomain.DomainBrand;
import io.smartlink.customdomain.DomainSettings;
import io.smartlink.customdomain.Hostname;
import io.smartlink.customdomain.RobotsPolicy;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bodies that say what a domain shall be. */
final class DomainBody {
    private static final Set<String> FIXED = Set.of("hostname", "caseSensitive");

    private DomainBody() {}

    /** @throws ValidationFailedException with all faults of the body */
    static NewDomain created(JsonObject body) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(body, faults).allowOnly(DomainFields.class, DomainAnswer.class);
        Hostname hostname = faults.parsed(fields.require("hostname").text("hostname"), Hostname::new);
        boolean caseSensitive = fields.flag("caseSensitive", false);
        DomainSettings settings = settings(fields, faults);
        faults.throwIfAny();
        return new NewDomain(Objects.requireNonNull(hostname), caseSensitive, Objects.requireNonNull(settings));
    }

    /**
     * The settings of a domain after a merge patch (RFC 7396).
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static DomainSettings patched(DomainSettings domain, JsonObject patch) {
        Faults faults = new Faults();
        new JsonFields(patch, faults).allowOnly(DomainFields.class, DomainAnswer.class);
        FIXED.stream()
                .filter(patch::containsKey)
                .forEach(name -> faults.add(
                        name, "read-only", name + " is fixed when a domain is added. Add another domain instead."));
        JsonObject before = Json.createObjectBuilder(JsonBinding.object(domain))
                .add("robots", domain.robots().word())
                .build();
        JsonObject merged = Json.createMergePatch(patch).apply(before).asJsonObject();
        DomainSettings settings = settings(new JsonFields(merged, faults), faults);
        faults.throwIfAny();
        return Objects.requireNonNull(settings);
    }

    private static @Nullable DomainSettings settings(JsonFields fields, Faults faults) {
        String robots = fields.text("robots");
        RobotsPolicy policy =
                robots == null ? null : RobotsPolicy.tryParse(robots).orElse(null);
        if (robots != null && policy == null) {
            faults.add("robots", "unknown-value", "robots must be allow or disallow.");
        }
        DomainBrand brand = fields.record("brand", DomainBrand.class);
        String root = fields.text("rootDestination");
        String notFound = fields.text("notFoundDestination");
        return faults.made(() -> new DomainSettings(root, notFound, policy, brand));
    }
}
