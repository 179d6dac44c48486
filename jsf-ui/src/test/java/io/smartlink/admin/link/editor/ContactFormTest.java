package io.smartlink.admin.link.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smartlink.link.target.VcardTarget;
import io.smartlink.link.target.VcardTarget.Email;
import io.smartlink.link.target.VcardTarget.Phone;
import io.smartlink.link.target.VcardTarget.PostalAddress;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactFormTest {
    @Test
    void what_was_only_opened_stays_as_it_is() {
        VcardTarget contact = new VcardTarget(
                VcardTarget.VERSION_4,
                "Dr.",
                "Ann",
                "B.",
                "Lee",
                "Jr.",
                "Brand",
                "Sales",
                List.of(new Phone("cell", "+49 30 1"), new Phone(null, "112")),
                List.of(new Email("work", "ann@brand.example")),
                List.of("https://brand.example/"),
                List.of(new PostalAddress("home", "1 Way", "Town", "Region", "123", "Land")),
                "1990-05-01",
                "Two\nlines",
                null);

        assertThat(ContactForm.of(contact).value()).isEqualTo(contact);
    }

    @Test
    void rows_that_were_left_empty_do_not_count() {
        ContactForm form = ContactForm.blank();
        form.setGivenName("Ann");
        form.getAddresses().add();

        VcardTarget contact = form.value();

        assertThat(contact.phones()).isEmpty();
        assertThat(contact.emails()).isEmpty();
        assertThat(contact.addresses()).isEmpty();
    }

    @Test
    void faults_name_the_row_that_is_shown() {
        ContactForm form = ContactForm.blank();
        form.getPhones().add();
        form.getPhones().getList().get(1).setText("no digits");
        form.getUrls().add();
        form.getUrls().add();
        form.getUrls().getList().get(1).setText("ftp://x");
        form.tidy();

        ValidationFailedException refusal = catchThrowableOfType(ValidationFailedException.class, form::value);

        assertThat(refusal.faults())
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("phones[0].number", "urls[0]", "givenName");
    }

    @Test
    void a_file_that_is_no_photo_is_refused_and_the_photo_stays() {
        PhotoForm photo = new PhotoForm("vcard", null);

        assertThatThrownBy(() -> photo.receive(new byte[] {1, 2, 3}))
                .isInstanceOfSatisfying(
                        ValidationFailedException.class,
                        refusal -> assertThat(refusal.faults().get(0).field()).isEqualTo("vcard.photo"));
        assertThat(photo.isBlank()).isTrue();
    }
}
