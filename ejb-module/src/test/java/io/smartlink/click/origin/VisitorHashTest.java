package io.smartlink.click.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.click.spool.SpooledVisit;
import io.smartlink.click.spool.Visits;
import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Location;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitorHashTest {
    private static final Location BOXFORD = new Location("GB", "GB-ENG", "Boxford");
    private static final byte[] SALT = "salt of one day".getBytes(StandardCharsets.UTF_8);

    @Test
    void stays_the_same_for_one_visitor_of_one_account_on_one_day() {
        assertThat(VisitorHash.of(SALT, 1, "192.0.2.1", "agent"))
                .isEqualTo(VisitorHash.of(SALT, 1, "192.0.2.1", "agent"));
    }

    @Test
    void differs_by_salt_account_address_and_user_agent() {
        long hash = VisitorHash.of(SALT, 1, "192.0.2.1", "agent");

        assertThat(VisitorHash.of(new byte[] {1}, 1, "192.0.2.1", "agent")).isNotEqualTo(hash);
        assertThat(VisitorHash.of(SALT, 2, "192.0.2.1", "agent")).isNotEqualTo(hash);
        assertThat(VisitorHash.of(SALT, 1, "192.0.2.11", "agent")).isNotEqualTo(hash);
        assertThat(VisitorHash.of(SALT, 1, "192.0.2.1", "1agent")).isNotEqualTo(hash);
        assertThat(VisitorHash.of(SALT, 1, "192.0.2.1", null)).isNotEqualTo(hash);
    }

    @Test
    void is_the_beginning_of_the_hmac() {
        // printf '\0\0\0\0\0\0\0\001192.0.2.1\0agent' | openssl dgst -sha256 -hmac 'salt of one day'
        assertThat(VisitorHash.of(SALT, 1, "192.0.2.1", "agent")).isEqualTo(0x842278068019f77aL);
    }

    @Test
    void is_not_made_for_visitors_who_object_and_without_the_salt_of_the_day() {
        Origins origins = new Origins(
                day -> day.equals(LocalDate.of(2026, 11, 18)) ? Optional.of(SALT) : Optional.empty(),
                address -> BOXFORD);

        assertThat(origins.of(visit(Visits.AT, false)).visitor()).isNotNull();
        assertThat(origins.of(visit(Visits.AT, true)).visitor()).isNull();
        assertThat(origins.of(visit(Visits.AT + 86_400_000, false)).visitor()).isNull();
    }

    @Test
    void an_objection_leaves_the_country_alone() {
        Origins origins = new Origins(day -> Optional.of(SALT), address -> BOXFORD);

        assertThat(origins.of(visit(Visits.AT, false)).location()).isEqualTo(BOXFORD);
        assertThat(origins.of(visit(Visits.AT, true))).isEqualTo(new Origin(null, Location.of("GB")));
    }

    private static SpooledVisit visit(long atMillis, boolean objects) {
        return new SpooledVisit(
                atMillis,
                1,
                2,
                3,
                1,
                objects,
                false,
                false,
                false,
                "192.0.2.1",
                "agent",
                null,
                null,
                null,
                null,
                Selection.NONE,
                Utm.NONE,
                null);
    }
}
