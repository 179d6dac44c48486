package io.smartlink.admin.analytics.live;

import io.smartlink.account.actor.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who watches what, within bounds. Safe for many threads; nothing here waits. */
final class LiveRooms {
    static final int MAX_PER_SESSION = 4;
    static final int MAX_PER_ACCOUNT = 50;
    static final int MAX = 200;

    private final Map<Watched, Room> rooms = new HashMap<>();
    private final Map<Viewer, Seat> seats = new HashMap<>();

    /** Those who watch the same thing; the actor is one of them, and the event the last that they were told. */
    private static final class Room {
        final List<Viewer> viewers = new ArrayList<>();
        final Actor actor;

        @Nullable
        String told;

        Room(Actor actor) {
            this.actor = actor;
        }
    }

    private record Seat(String session, Watched watched) {}

    /** Something that is watched, and an actor who may see it. */
    record Watch(Watched watched, Actor actor) {}

    /** Lets a viewer in who has not begun to listen, and is told what the others know; false if there are too many. */
    synchronized boolean enter(Viewer viewer, String session, Actor actor, Watched watched) {
        long ofSession = seats.values().stream()
                .filter(seat -> seat.session().equals(session))
                .count();
        long ofAccount = seats.values().stream()
                .filter(seat -> seat.watched().accountId() == watched.accountId())
                .count();
        if (seats.size() >= MAX || ofAccount >= MAX_PER_ACCOUNT || ofSession >= MAX_PER_SESSION) {
            return false;
        }
        seats.put(viewer, new Seat(session, watched));
        Room room = rooms.computeIfAbsent(watched, unknown -> new Room(actor));
        room.viewers.add(viewer);
        if (room.told != null) {
            viewer.tell(room.told);
        }
        return true;
    }

    synchronized void leave(Viewer viewer) {
        Optional.ofNullable(seats.remove(viewer)).ifPresent(seat -> {
            Room room = rooms.get(seat.watched());
            room.viewers.remove(viewer);
            if (room.viewers.isEmpty()) {
                rooms.remove(seat.watched());
            }
        });
    }

    /** Ends what a session watches. */
    void endSession(String session) {
        for (Viewer viewer : of(session)) {
            leave(viewer);
            viewer.end();
        }
    }

    /** What has to be looked at. */
    synchronized List<Watch> watches() {
        return rooms.entrySet().stream()
                .map(room -> new Watch(room.getKey(), room.getValue().actor))
                .toList();
    }

    /** Tells those who watch this, unless they know it already. */
    void tell(Watched watched, String event) {
        toldOf(watched, event).forEach(viewer -> viewer.tell(event));
    }

    void beat() {
        all().forEach(Viewer::beat);
    }

    /** Who has yet to hear it. They are told outside of the lock: a viewer whose browser is gone leaves on the way. */
    private synchronized List<Viewer> toldOf(Watched watched, String event) {
        Room room = rooms.get(watched);
        if (room == null || event.equals(room.told)) {
            return List.of();
        }
        room.told = event;
        return List.copyOf(room.viewers);
    }

    private synchronized List<Viewer> all() {
        return List.copyOf(seats.keySet());
    }

    private synchronized List<Viewer> of(String session) {
        return seats.entrySet().stream()
                .filter(seat -> seat.getValue().session().equals(session))
                .map(Map.Entry::getKey)
                .toList();
    }
}
