package io.smartlink.admin.bio;

import io.smartlink.bio.page.ButtonShape;
import io.smartlink.bio.page.Color;
import io.smartlink.bio.page.PageFont;
import io.smartlink.bio.page.Palette;
import io.smartlink.bio.page.Theme;
import io.smartlink.bio.page.ThemePreset;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The theme as it was chosen: a preset, and colours of the owner's own, which are those of the preset until they are changed. */
public class ThemeForm implements Serializable {
    private ThemePreset preset = ThemePreset.PAPER;
    private PageFont font = PageFont.SYSTEM;
    private ButtonShape shape = ButtonShape.ROUNDED;
    private String background = "";
    private String text = "";
    private String card = "";
    private String button = "";
    private String buttonText = "";

    static ThemeForm of(Theme theme) {
        ThemeForm form = new ThemeForm();
        form.preset = theme.chosenPreset();
        form.font = theme.chosenFont();
        form.shape = theme.chosenShape();
        form.show(theme.palette());
        return form;
    }

    /** Takes a preset with all its colours. */
    public void take(ThemePreset other) {
        preset = other;
        show(other.palette());
    }

    /** @throws ValidationFailedException with all faults, told as in {@code theme.text} */
    Theme theme() {
        Palette given = preset.palette();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("preset", preset.toString());
        fields.put("font", font.toString());
        fields.put("shape", shape.toString());
        fields.put("background", own(background, given.background()));
        fields.put("text", own(text, given.text()));
        fields.put("card", own(card, given.card()));
        fields.put("button", own(button, given.button()));
        fields.put("buttonText", own(buttonText, given.buttonText()));
        return Typed.record(fields, Theme.class, "theme");
    }

    /** What people could not read, in sentences with the contrast; empty while all is well. */
    public List<String> getUnreadable() {
        return palette().map(Palette::faults).orElse(List.of()).stream()
                .map(FieldFault::message)
                .toList();
    }

    /** The contrast of the text on the page, such as {@code 15.4:1}; empty while a colour is none. */
    public String getContrast() {
        return palette()
                .map(colours -> ratio(colours.text(), colours.background()))
                .orElse("");
    }

    /** The contrast of the words on buttons. */
    public String getButtonContrast() {
        return palette()
                .map(colours -> ratio(colours.buttonText(), colours.button()))
                .orElse("");
    }

    private static String ratio(Color one, Color other) {
        return String.format(Locale.ROOT, "%.1f:1", Math.floor(one.contrastTo(other) * 10) / 10);
    }

    private Optional<Palette> palette() {
        try {
            return Optional.of(new Palette(
                    new Color(background), new Color(text), new Color(card), new Color(button), new Color(buttonText)));
        } catch (ValidationFailedException stillTyped) {
            return Optional.empty();
        }
    }

    private void show(Palette palette) {
        background = palette.background().text();
        text = palette.text().text();
        card = palette.card().text();
        button = palette.button().text();
        buttonText = palette.buttonText().text();
    }

    private static @Nullable String own(String typed, Color ofPreset) {
        return typed.isBlank() || typed.strip().equalsIgnoreCase(ofPreset.text()) ? null : typed;
    }

    public ThemePreset[] getPresets() {
        return ThemePreset.values();
    }

    public PageFont[] getFonts() {
        return PageFont.values();
    }

    public ButtonShape[] getShapes() {
        return ButtonShape.values();
    }

    public ThemePreset getPreset() {
        return preset;
    }

    public PageFont getFont() {
        return font;
    }

    public void setFont(PageFont font) {
        this.font = font;
    }

    public ButtonShape getShape() {
        return shape;
    }

    public void setShape(ButtonShape shape) {
        this.shape = shape;
    }

    public String getBackground() {
        return background;
    }

    public void setBackground(@Nullable String background) {
        this.background = background == null ? "" : background;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getCard() {
        return card;
    }

    public void setCard(@Nullable String card) {
        this.card = card == null ? "" : card;
    }

    public String getButton() {
        return button;
    }

    public void setButton(@Nullable String button) {
        this.button = button == null ? "" : button;
    }

    public String getButtonText() {
        return buttonText;
    }

    public void setButtonText(@Nullable String buttonText) {
        this.buttonText = buttonText == null ? "" : buttonText;
    }
}
