package io.smartlink.web.api.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestIdInLogTest {
    private final Lines lines = new Lines();

    @AfterEach
    void end() {
        RequestIdInLog.end();
    }

    @Test
    void lines_of_a_request_carry_its_id_and_others_do_not() {
        RequestIdInLog.attach(lines);

        lines.publish(new LogRecord(Level.INFO, "before"));
        RequestIdInLog.begin(RequestId.of("abc"));
        lines.publish(new LogRecord(Level.INFO, "within"));
        RequestIdInLog.end();
        lines.publish(new LogRecord(Level.INFO, "after"));

        assertThat(lines.messages).containsExactly("before", "[request abc] within", "after");
    }

    @Test
    void a_line_that_two_handlers_write_carries_the_id_once() {
        Lines others = new Lines();
        RequestIdInLog.attach(lines);
        RequestIdInLog.attach(others);
        RequestIdInLog.begin(RequestId.of("abc"));
        LogRecord line = new LogRecord(Level.INFO, "x");

        lines.publish(line);
        others.publish(line);

        assertThat(others.messages).containsExactly("[request abc] x");
    }

    @Test
    void a_message_that_is_a_key_is_looked_up_first() {
        RequestIdInLog.attach(lines);
        RequestIdInLog.begin(RequestId.of("abc"));
        LogRecord line = new LogRecord(Level.INFO, "KEY-1");
        line.setResourceBundle(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"KEY-1", "Deployed {0}"}};
            }
        });

        lines.publish(line);

        assertThat(lines.messages).containsExactly("[request abc] Deployed {0}");
    }

    @Test
    void what_the_handlers_own_filter_holds_back_stays_back() {
        lines.setFilter(line -> false);
        RequestIdInLog.attach(lines);
        lines.publish(new LogRecord(Level.INFO, "x"));

        assertThat(lines.messages).isEmpty();

        RequestIdInLog.detach(lines);
        assertThat(lines.getFilter()).isNotInstanceOf(RequestIdInLog.class).isNotNull();
    }

    private static final class Lines extends Handler {
        private final List<String> messages = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (isLoggable(line)) {
                messages.add(line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
