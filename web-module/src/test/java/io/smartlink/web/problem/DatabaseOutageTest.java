package io.smartlink.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300"})
    void a_lost_connection_is_an_outage_however_deep_it_lies(String state) {
        Throwable failure = new EJBException(new IllegalStateException("x", new SQLException("gone", state)));

        assertThat(DatabaseOutage.isCauseOf(failure)).isTrue();
    }

    @Test
    void a_refused_connection_and_an_empty_pool_are_outages() {
        assertThat(DatabaseOutage.isCauseOf(new IllegalStateException(new ConnectException("refused"))))
                .isTrue();
        assertThat(DatabaseOutage.isCauseOf(new SQLException("Error in allocating a connection. Cause: none free")))
                .isTrue();
    }

    @Test
    void a_fault_in_a_statement_is_ours() {
        assertThat(DatabaseOutage.isCauseOf(new EJBException(new SQLException("syntax error", "42601"))))
                .isFalse();
        assertThat(DatabaseOutage.isCauseOf(new NullPointerException())).isFalse();
    }
}
