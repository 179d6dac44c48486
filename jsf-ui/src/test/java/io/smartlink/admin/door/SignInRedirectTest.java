package io.smartlink.admin.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInRedirectTest {
    @Test
    void an_ajax_redirect_is_what_the_script_of_faces_reads() {
        String xml = SignInRedirect.partialRedirect("/admin/console/sign-in?then=%2Fadmin%2Fconsole%2Flinks&a=b");

        assertThat(xml)
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response>"
                        + "<redirect url=\"/admin/console/sign-in?then=%2Fadmin%2Fconsole%2Flinks&amp;a=b\"></redirect>"
                        + "</partial-response>");
    }
}
