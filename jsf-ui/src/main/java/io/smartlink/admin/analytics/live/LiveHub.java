package io.smartlink.admin.analytics.live;

import io.smartlink.account.actor.Actor;
import io.smartlink.analytics.AnalyticsService;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.platform.RefusalException;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks at what is watched every two seconds, one thing after the other, for as long as anybody watches. */
@ApplicationScoped
public class LiveHub {
    private static final Logger LOG = System.getLogger(LiveHub.class.getName());

    /** Between the end of one round and the begin of the next. */
    private static final long PAUSE_SECONDS = 2;

    /** Rounds without news after which viewers hear that we are still there: proxies cut what is silent for a minute. */
    private static final int ROUNDS_PER_BEAT = 7;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    AnalyticsService analytics;

    private final LiveRooms rooms = new LiveRooms();
    private @Nullable ScheduledFuture<?> rounds;
    private int round;

    /** Lets a viewer in; false if there are too many already. */
    boolean enter(Viewer viewer, String session, Actor actor, VisitScope scope) {
        boolean entered = rooms.enter(viewer, session, actor, Watched.by(actor, scope));
        if (entered) {
            begin();
        }
        return entered;
    }

    void leave(Viewer viewer) {
        rooms.leave(viewer);
    }

    void endSession(String session) {
        rooms.endSession(session);
    }

    private synchronized void begin() {
        if (rounds == null || rounds.isDone()) {
            rounds = executor.scheduleWithFixedDelay(this::round, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Stops when nobody is left; whoever comes meanwhile begins anew. */
    private synchronized boolean isOver() {
        boolean over = rooms.watches().isEmpty();
        if (over && rounds != null) {
            rounds.cancel(false);
            rounds = null;
        }
        return over;
    }

    /** The outermost rim: what is thrown here would end the rounds for everybody on this node. */
    private void round() {
        try {
            look();
        } catch (RuntimeException unforeseen) {
            LOG.log(Level.ERROR, "a round of live figures broke off", unforeseen);
        }
    }

    private void look() {
        if (isOver()) {
            return;
        }
        rooms.watches().forEach(this::look);
        round++;
        if (round % ROUNDS_PER_BEAT == 0) {
            rooms.beat();
        }
    }

    /** A look that fails is told to its viewers, and the next one may succeed. */
    private void look(LiveRooms.Watch watch) {
        try {
            rooms.tell(
                    watch.watched(),
                    LiveEvents.visits(
                            analytics.live(watch.actor(), watch.watched().scope())));
        } catch (RefusalException meanwhileGone) {
            rooms.tell(watch.watched(), LiveEvents.TROUBLE);
        } catch (EJBException failed) {
            LOG.log(Level.WARNING, "live figures could not be read", failed);
            rooms.tell(watch.watched(), LiveEvents.TROUBLE);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (rounds != null) {
            rounds.cancel(true);
        }
    }
}
