package io.smartlink.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Role;
import io.smartlink.certificate.CertificateService;
import io.smartlink.certificate.CertificateState;
import io.smartlink.certificate.CertificateStatus;
import io.smartlink.customdomain.DomainNotVerifiedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Who may ask for a certificate, and what is told of one. */
interface CertificatesInTheContainer {
    CertificateService certificates();

    Accounts accounts();

    DataSource database();

    @Test
    default void of_a_host_that_nobody_has_ordered_for_nothing_is_told() {
        CertificateStatus status = certificates().statusOf("unknown.brand.example");

        assertThat(status.state()).isEqualTo(CertificateState.NONE);
        assertThat(status.notAfter()).isNull();
        assertThat(certificates().eventsOf("unknown.brand.example")).isEmpty();
    }

    @Test
    default void issue_now_brings_the_next_try_of_ones_own_domain_forward() {
        Actor owner = member();
        execute("""
                insert into domain (id, account_id, hostname, status, created_at)
                values (%1$d, %1$d, 'issue%1$d.brand.example', 'verified', now())
                """.formatted(owner.accountId()));
        String hostname = "issue%d.brand.example".formatted(owner.accountId());
        execute("""
                insert into certificate (hostname, next_try_at, last_error, attempts, created_at)
                values ('%s', now() + interval '6 hours', 'no', 5, now())
                """.formatted(hostname));
        CertificateStatus before = certificates().statusOf(hostname);

        CertificateStatus after = certificates().issueNow(owner, hostname);

        assertThat(before.state()).isEqualTo(CertificateState.FAILED);
        assertThat(before.lastError()).isEqualTo("no");
        assertThat(after.nextTryAt()).isBefore(before.nextTryAt());
        assertThatThrownBy(() -> certificates().issueNow(member(), hostname))
                .isInstanceOf(DomainNotVerifiedException.class);
        Actor viewer = Actor.member(owner.accountId(), "viewer@brand.example", Role.VIEWER, false);
        assertThatThrownBy(() -> certificates().issueNow(viewer, hostname)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    default void certificates_of_the_installation_are_the_operators_affair() {
        for (String host : List.of("go.brand.example", "localhost")) {
            assertThatThrownBy(() -> certificates().issueNow(member(), host)).isInstanceOf(ForbiddenException.class);
            assertThat(certificates().issueNow(accounts().operator(), host)).isNotNull();
        }
    }

    private Actor member() {
        return Actor.member(accounts().actor("pro").accountId(), "owner@brand.example", Role.OWNER, false);
    }

    private void execute(String sql) {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
