package io.smartlink.admin.operator;

import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.operation.NodeRow;
import io.smartlink.operation.NodeState;
import io.smartlink.operation.SystemService;
import io.smartlink.operation.SystemState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the installation does. */
@Named
@RequestScoped
public class SystemView {
    private static final long FEW_SECONDS = 15;
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    @Inject
    CurrentMember member;

    @Inject
    SystemService system;

    private @Nullable SystemState state;

    /** Read once per request. */
    public SystemState getState() {
        SystemState read = state;
        if (read == null) {
            read = system.state(member.actor());
            state = read;
        }
        return read;
    }

    public boolean alive(NodeRow node) {
        return node.isAliveAt(getState().at());
    }

    /** How long until a job runs next; nodes told some seconds ago, so that a frequent one is due by now. */
    public String next(SystemState.JobRow row) {
        Instant next = row.job().nextAt();
        if (next == null) {
            return "–";
        }
        long seconds = Duration.between(getState().at(), next).toSeconds();
        if (seconds < FEW_SECONDS) {
            return "within seconds";
        }
        if (seconds < MINUTE) {
            return "in " + seconds + " s";
        }
        return seconds < HOUR ? "in " + seconds / MINUTE + " min" : "in " + seconds / HOUR + " h";
    }

    /** What a check tells beyond yes or no, such as {@code capacityBytes 67108864}. */
    public String data(NodeState.Check check) {
        return check.data().entrySet().stream()
                .map(told -> told.getKey() + " " + told.getValue())
                .collect(Collectors.joining(", "));
    }
}
