package io.smartlink.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.adapter.RecordJson;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.Logo;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class DesignsTest {
    private static final Design KEPT = Designs.cleaned(with(RandomDesigns.picture(true), 20), Design.PLAIN);

    @Test
    void a_logo_that_comes_without_a_picture_keeps_the_one_that_is_there() {
        Design larger = Designs.cleaned(with(null, 25), KEPT);

        assertThat(larger.logo()).isEqualTo(new Logo(KEPT.logo().picture(), 25));
    }

    @Test
    void a_logo_without_a_picture_is_refused_where_there_is_none_to_keep() {
        assertThatThrownBy(() -> Designs.cleaned(with(null, 25), Design.PLAIN))
                .asInstanceOf(InstanceOfAssertFactories.type(ValidationFailedException.class))
                .extracting(ValidationFailedException::faults)
                .asInstanceOf(InstanceOfAssertFactories.list(FieldFault.class))
                .extracting(FieldFault::field)
                .containsExactly("design.logo.image");
    }

    @Test
    void another_picture_takes_the_place_of_the_one_that_is_there() {
        Design other = Designs.cleaned(with(RandomDesigns.picture(false), 20), KEPT);

        assertThat(Designs.cleaned(KEPT, KEPT)).isEqualTo(KEPT);
        assertThat(other.logo().picture()).isNotEqualTo(KEPT.logo().picture());
        assertThat(Designs.cleaned(Design.PLAIN, KEPT).logo()).isNull();
    }

    @Test
    void a_design_without_its_picture_is_read_as_lists_find_it() {
        String look = RecordJson.text(KEPT.withLogo(KEPT.logo().withImage("x"))).replace("\"image\":\"x\",", "");

        assertThat(RecordJson.parse(look, Design.class)).isEqualTo(with(null, 20));
    }

    private static Design with(String image, int size) {
        return Design.PLAIN.withLogo(new Logo(image, size));
    }
}
