package io.smartlink.admin.bio.widget;

import io.smartlink.admin.link.editor.Moment;
import io.smartlink.admin.link.editor.PhotoForm;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A field as it was typed. */
public class FieldForm implements ChosenMedia, Serializable {
    private static final String CONTACT = "content.contact";

    private final Field field;
    private @Nullable String text;
    private boolean on;
    private Moment moment = Moment.none();
    private @Nullable PhotoForm photo;

    FieldForm(Field field, @Nullable Object value, ZoneId zone) {
        this.field = field;
        if (field.input() == Input.SWITCH) {
            on = Boolean.TRUE.equals(value);
        } else if (field.input() == Input.MOMENT) {
            moment = Moment.of(value == null ? null : Instant.parse(value.toString()), zone);
        } else if (field.input() == Input.PHOTO) {
            photo = new PhotoForm(CONTACT, value == null ? null : value.toString());
        } else if (value instanceof BigDecimal number) {
            text = number.stripTrailingZeros().toPlainString();
        } else {
            text = value == null ? null : value.toString();
        }
        if (text == null && field.input() == Input.CHOICE) {
            text = field.options().get(0).word();
        }
    }

    /** The value as the API takes it; null where nothing was typed. */
    @Nullable
    Object value(ZoneId zone) {
        if (field.input() == Input.SWITCH) {
            return on;
        }
        if (field.input() == Input.MOMENT) {
            return moment.value(zone);
        }
        if (photo != null) {
            return photo.base64();
        }
        if (text == null || text.isBlank()) {
            return null;
        }
        return field.input() == Input.NUMBER ? number(text.strip()) : text;
    }

    /** Whether nobody has filled it in; a choice that stands there from the beginning is nothing filled in. */
    boolean isBlank() {
        return field.input() == Input.CHOICE
                || !on && moment.isBlank() && (photo == null || photo.isBlank()) && (text == null || text.isBlank());
    }

    /** What is no number stays a text, which is refused where it stands. */
    private static Object number(String typed) {
        try {
            return new BigDecimal(typed.replace(',', '.'));
        } catch (NumberFormatException none) {
            return typed;
        }
    }

    @Override
    public boolean isForFiles() {
        return field.input() == Input.FILE;
    }

    @Override
    public void choose(String mediaId) {
        text = mediaId;
    }

    public Field getField() {
        return field;
    }

    /** For pages to ask which input it needs. */
    public String getInput() {
        return field.input().name();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }

    /** Of a field for a photo. */
    public @Nullable PhotoForm getPhoto() {
        return photo;
    }

    public Moment getMoment() {
        return moment;
    }
}
