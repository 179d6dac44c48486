package io.smartlink.admin.signin;

import io.smartlink.account.signin.throttle.Visitor;
import io.smartlink.snapshot.VisitorSources;
import io.smartlink.visit.Program;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who stands at the console's door. */
@ApplicationScoped
public class Visitors {
    private static final Map<String, String> SYSTEMS = Map.of(
            "ios", "iOS",
            "android", "Android",
            "windows", "Windows",
            "macos", "macOS",
            "linux", "Linux",
            "chromeos", "ChromeOS");

    @Inject
    HttpServletRequest request;

    @Inject
    MemberOrigin origin;

    @Inject
    VisitorSources sources;

    /** The one of the current request. */
    public Visitor current() {
        return new Visitor(
                Objects.requireNonNullElse(origin.current().address(), "unknown"),
                words(sources.programs().of(request.getHeader("User-Agent"))),
                DeviceCookie.read(request));
    }

    static String words(Program program) {
        String browser = program.browser() == null ? "Unknown browser" : program.browser();
        String system = system(program.os());
        return system == null ? browser : browser + " on " + system;
    }

    private static @Nullable String system(@Nullable String code) {
        return code == null ? null : SYSTEMS.getOrDefault(code, code);
    }
}
