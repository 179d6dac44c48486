package io.smartlink.admin.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Permission;
import io.smartlink.customdomain.DomainNotVerifiedException;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.RefusalException;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.ValidationFailedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalMessagesTest {
    @Test
    void every_fault_stands_beside_its_field() {
        RefusalException refusal = new ValidationFailedException(List.of(
                new FieldFault("destination", "bad-scheme", "Not that scheme."),
                new FieldFault("tags", "too-many", "Too many tags.")));

        assertThat(RefusalMessages.of(refusal))
                .containsExactly(
                        new RefusalMessages.Message("destination", "Not that scheme."),
                        new RefusalMessages.Message("tags", "Too many tags."));
    }

    @Test
    void a_domain_that_cannot_be_used_is_told_beside_the_domain() {
        assertThat(RefusalMessages.of(new DomainNotVerifiedException("go.brand.example")))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.field()).isEqualTo("domain");
                    assertThat(message.text()).contains("go.brand.example");
                });
    }

    @Test
    void a_stale_version_is_told_above_the_form_with_the_way_out() {
        assertThat(RefusalMessages.of(new StaleVersionException()))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.field()).isNull();
                    assertThat(message.text()).contains("Discard changes");
                });
    }

    @Test
    void what_is_about_no_field_is_told_above_the_form() {
        RefusalException refusal = new ForbiddenException(Permission.WRITE_LINKS);

        assertThat(RefusalMessages.of(refusal))
                .containsExactly(new RefusalMessages.Message(null, refusal.getMessage()));
    }
}
