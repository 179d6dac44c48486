package io.smartlink.operation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clicks' queue in the broker, as the nodes saw it a few seconds ago.
 *
 * @param waiting messages of up to some hundred clicks each that wait to be stored; null if no node knows, because the
 *     broker does not answer
 * @param mostCounted where counting stops: as many waiting messages mean as many or more
 * @param deadLetters messages that nobody could store; null if no node has told
 */
public record QueueState(
        @Nullable Integer waiting,
        @Nullable Integer mostCounted,
        @Nullable Integer deadLetters) {
    private static final String QUEUE = "click-queue";

    /** Of several nodes the one that saw most: each looks at a moment of its own. */
    static QueueState of(List<NodeRow> living) {
        return new QueueState(
                most(living, QUEUE, "waiting"),
                most(living, QUEUE, "mostCounted"),
                most(living, "dead-letters", "count"));
    }

    /** Whether there may be more than were counted. */
    public boolean isMore() {
        return waiting != null && mostCounted != null && waiting >= mostCounted;
    }

    private static @Nullable Integer most(List<NodeRow> nodes, String check, String datum) {
        return nodes.stream()
                .flatMap(node -> node.state().checks().stream())
                .filter(told -> told.name().equals(check))
                .map(told -> told.data().get(datum))
                .filter(Objects::nonNull)
                .flatMap(text -> number(text).stream())
                .max(Integer::compare)
                .orElse(null);
    }

    private static Optional<Integer> number(String text) {
        return Stream.of(text)
                .filter(told -> told.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .findFirst();
    }
}
