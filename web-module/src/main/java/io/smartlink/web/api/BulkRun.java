package io.smartlink.web.api;

import io.smartlink.link.LinkRow;
import io.smartlink.web.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries out one item after the other, each by itself: a refused one leaves the others as they are. When we fail, not the
 * item, what comes behind it would fail too, and after the same wait: it is answered in the same way without being tried.
 */
final class BulkRun {
    private final int successStatus;
    private final String instance;

    /** @param instance path of the request */
    BulkRun(int successStatus, String instance) {
        this.successStatus = successStatus;
        this.instance = instance;
    }

    <T> BulkAnswer over(List<T> items, Function<T, LinkRow> action) {
        List<BulkItemAnswer> answers = new ArrayList<>(items.size());
        Problem ours = null;
        for (T item : items) {
            BulkItemAnswer answer = ours == null ? one(item, action) : new BulkItemAnswer.Refused(ours);
            answers.add(answer);
            ours = ours == null ? fault(answer) : ours;
        }
        return new BulkAnswer(List.copyOf(answers));
    }

    private <T> BulkItemAnswer one(T item, Function<T, LinkRow> action) {
        try {
            return new BulkItemAnswer.Done(successStatus, LinkAnswer.of(action.apply(item)));
        } catch (RuntimeException failure) {
            return new BulkItemAnswer.Refused(Problem.of(failure, instance));
        }
    }

    private static @Nullable Problem fault(BulkItemAnswer answer) {
        return answer instanceof BulkItemAnswer.Refused refused && refused.status() >= 500 ? refused.problem() : null;
    }
}
