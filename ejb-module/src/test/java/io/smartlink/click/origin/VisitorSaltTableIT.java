package io.smartlink.click.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.platform.PostgresForTests;
import java.sql.Connection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VisitorSaltTableIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_salt_is_the_same_for_all_and_ends_when_it_is_destroyed() throws Exception {
        try (PostgresForTests postgres = new PostgresForTests();
                Connection one = postgres.database().getConnection();
                Connection other = postgres.database().getConnection()) {
            VisitorSaltTable salts = new VisitorSaltTable(one);
            byte[] salt = salts.require(DAY);
            byte[] ofNextDay = salts.require(DAY.plusDays(1));

            assertThat(salt).hasSize(32).isNotEqualTo(ofNextDay);
            assertThat(new VisitorSaltTable(other).require(DAY)).isEqualTo(salt);

            salts.destroyBefore(DAY.plusDays(1));
            assertThat(salts.require(DAY.plusDays(1))).isEqualTo(ofNextDay);
            assertThat(salts.require(DAY)).isNotEqualTo(salt);
        }
    }
}
