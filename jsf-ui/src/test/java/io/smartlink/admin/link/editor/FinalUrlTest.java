package io.smartlink.admin.link.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.link.target.LinkKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinalUrlTest {
    private final FinalUrl url = new FinalUrl(List.of(
            new AmazonTemplate("asin", "/s?k=KEYWORD&rh=p_78%3AASIN"),
            new AmazonTemplate("brand", "/s?k=KEYWORD&rh=p_4%3ABRAND")));

    private final LinkForm form = LinkForm.blank("localhost");

    @Test
    void a_redirect_leads_to_its_destination_with_its_utm_fields() {
        form.setDestination("HTTPS://Shop.example/a?b=%2B&utm_source=old#c");
        form.getBehaviour().getUtm().setSource("a b");

        assertThat(url.of(form)).contains("https://shop.example/a?b=%2B&utm_source=a%20b#c");
    }

    @Test
    void there_is_nothing_to_show_while_the_destination_is_none() {
        form.setDestination("https:/");

        assertThat(url.of(form)).isEmpty();
    }

    @Test
    void a_search_is_shown_with_its_weightiest_keyword_and_the_rows_are_left_alone() {
        form.setKind(LinkKind.AMAZON);
        form.getAmazon().setAsin("B01ABCDE23");
        form.getAmazon().getKeywords().add();
        form.getAmazon().getKeywords().getList().get(1).setText("ear buds");

        assertThat(url.of(form)).contains("https://www.amazon.com/s?k=ear+buds&rh=p_78%3AB01ABCDE23");
        assertThat(form.getAmazon().getKeywords().getSize()).isEqualTo(2);
    }

    @Test
    void a_search_whose_template_lacks_a_value_is_not_shown() {
        form.setKind(LinkKind.AMAZON);
        form.getAmazon().setAsin("B01ABCDE23");
        form.getAmazon().setTemplate("brand");
        form.getAmazon().getKeywords().getList().get(0).setText("earbuds");

        assertThat(url.of(form)).isEmpty();
    }
}
