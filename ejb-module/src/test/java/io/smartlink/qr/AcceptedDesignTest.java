package io.smartlink.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.ErrorCorrection;
import io.smartlink.qr.design.EyeShape;
import io.smartlink.qr.design.Frame;
import io.smartlink.qr.design.Logo;
import io.smartlink.qr.design.ModuleShape;
import io.smartlink.qr.design.PictureFormat;
import io.smartlink.qr.drawing.adapter.Drawing;
import io.smartlink.qr.drawing.adapter.LogoPicture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AcceptedDesignTest {
    private static final String TEXT = "https://go.brand.example/summer-offer?sl_qr";

    @Test
    void reads_the_plain_design_back() {
        Drawing drawing = AcceptedDesign.of(TEXT, Design.PLAIN, "design");

        assertThat(drawing.modules()).isBetween(25, 41);
        assertThat(drawing.says(TEXT, 512)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void accepts_every_shape_of_modules(ModuleShape shape) {
        assertThatCode(() -> AcceptedDesign.of(TEXT, shaped(shape, EyeShape.SQUARE), ""))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void accepts_every_shape_of_eyes(EyeShape shape) {
        assertThatCode(() -> AcceptedDesign.of(TEXT, shaped(ModuleShape.SQUARE, shape), ""))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_white_on_yellow_and_tells_the_contrast() {
        List<FieldFault> faults = faults(coloured("#ffffff", "#ffff00"));

        assertThat(faults).extracting(FieldFault::field).containsOnly("design.foreground");
        assertThat(faults).extracting(FieldFault::code).containsExactly("low-contrast", "inverted");
        assertThat(faults.get(0).message()).contains("1.0:1").contains("3:1");
    }

    @Test
    void refuses_a_light_code_on_a_dark_ground() {
        assertThat(faults(coloured("#ffffff", "#000000")))
                .extracting(FieldFault::code)
                .containsExactly("inverted");
    }

    @Test
    void judges_a_transparent_code_on_white() {
        Design light = new Design(
                null, null, null, "#eeeeee", "#000000", true, null, null, null, null, null, null, null, null);

        assertThat(faults(light)).extracting(FieldFault::code).containsExactly("low-contrast");
    }

    @Test
    void refuses_a_logo_of_more_than_40_percent_whatever_the_error_correction() {
        List<FieldFault> faults = faults(logo(ErrorCorrection.H, 41));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("design.logo.size");
            assertThat(fault.code()).isEqualTo("logo-too-large");
            assertThat(fault.message()).contains("covers 41 %").contains("17 % of its area");
        });
    }

    @Test
    void a_logo_may_be_as_large_as_the_error_correction_lets_it() {
        assertThatCode(() -> AcceptedDesign.of(TEXT, logo(ErrorCorrection.H, 25), ""))
                .doesNotThrowAnyException();
        assertThat(faults(logo(ErrorCorrection.L, 25)))
                .extracting(FieldFault::message)
                .singleElement()
                .asString()
                .contains("error correction L it may cover 15 %");
    }

    @Test
    void tells_the_smallest_size_of_a_code_that_is_too_small() {
        Design tiny = new Design(64, 20, null, null, null, false, null, null, null, null, null, null, null, null);

        assertThat(faults(tiny)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("design.size");
            assertThat(fault.message()).contains("At 64 pixels").contains("at least 219 pixels");
        });
    }

    @Test
    void refuses_a_caption_that_it_has_no_letters_for() {
        Design design = new Design(
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Frame("扫描", null, null, null));

        assertThatThrownBy(() -> AcceptedDesign.of(TEXT, design, ""))
                .isInstanceOf(ValidationFailedException.class)
                .hasMessageContaining("caption");
    }

    @Test
    void draws_each_format() {
        Drawing drawing = new RandomDesigns(1).accepted(TEXT).drawing();

        assertThat(drawing.file(PictureFormat.PNG, 300)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(new String(drawing.file(PictureFormat.SVG, 300), StandardCharsets.UTF_8))
                .startsWith("<svg ")
                .contains("width=\"300\"")
                .endsWith("</svg>");
        assertThat(drawing.file(PictureFormat.PDF, 300)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void what_is_accepted_is_read_as_large_as_it_was_designed_and_at_three_pixels_a_module() {
        RandomDesigns designs = new RandomDesigns(7);

        for (int i = 0; i < 40; i++) {
            RandomDesigns.Accepted accepted = designs.accepted(TEXT);
            Design design = accepted.design();
            Drawing drawing = accepted.drawing();
            assertThat(drawing.says(TEXT, design.pixels())).as("%s", design).isTrue();
            assertThat(drawing.says(TEXT, (int) Math.ceil(3 * drawing.extent())))
                    .as("%s small", design)
                    .isTrue();
        }
    }

    private static List<FieldFault> faults(Design design) {
        UnreadableDesignException refused =
                catchThrowableOfType(UnreadableDesignException.class, () -> AcceptedDesign.of(TEXT, design, "design"));
        assertThat(refused).isNotNull();
        return refused.faults();
    }

    private static Design shaped(ModuleShape modules, EyeShape eyes) {
        return new Design(null, null, null, null, null, false, null, modules, eyes, eyes, null, null, null, null);
    }

    private static Design coloured(String foreground, String background) {
        return new Design(
                null, null, null, foreground, background, false, null, null, null, null, null, null, null, null);
    }

    private static Design logo(ErrorCorrection correction, int percent) {
        Logo logo = LogoPicture.cleaned(new Logo(RandomDesigns.picture(true), percent));
        return new Design(null, null, correction, null, null, false, null, null, null, null, null, null, logo, null);
    }
}
