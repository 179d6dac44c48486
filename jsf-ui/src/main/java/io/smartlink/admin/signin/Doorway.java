package io.smartlink.admin.signin;

import io.smartlink.account.signin.Arrival;
import io.smartlink.admin.ConsoleApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way from a right password, or a provider that vouches, to the first page, with a stop for the code if the member needs one. */
@ApplicationScoped
public class Doorway {
    static final String CODE_PAGE = ConsoleApplication.SIGN_IN + "-code";

    @Inject
    ConsoleSession sessions;

    @Inject
    PendingArrival pending;

    @Inject
    Clock clock;

    /** @return path of the page that comes next */
    public String enter(
            HttpServletRequest request, HttpServletResponse response, Arrival arrival, @Nullable String then) {
        if (arrival.codeNeeded()) {
            request.getSession();
            request.changeSessionId();
            pending.hold(arrival, then, clock.instant());
            return request.getContextPath() + CODE_PAGE;
        }
        sessions.open(request, response, arrival.actor());
        return ReturnPath.of(then, request.getContextPath()).text();
    }

    /** Who waits for the code to be typed. */
    Optional<Arrival> waiting() {
        return pending.find(clock.instant()).map(PendingArrival.Waiting::arrival);
    }

    /** Lets the one in who waited. @return path of the page that comes next */
    String enterAfterCode(HttpServletRequest request, HttpServletResponse response) {
        PendingArrival.Waiting held = pending.find(clock.instant()).orElseThrow();
        pending.forget();
        sessions.open(request, response, held.arrival().actor());
        return ReturnPath.of(held.then(), request.getContextPath()).text();
    }
}
