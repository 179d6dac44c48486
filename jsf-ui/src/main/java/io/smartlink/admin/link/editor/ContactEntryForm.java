package io.smartlink.admin.link.editor;

import org.jspecify.annotations.Nullable;

/** A telephone number, an e-mail address or a web address of a contact, with what it is for. */
public class ContactEntryForm implements FormRow {
    private @Nullable String type;
    private @Nullable String text;

    static ContactEntryForm of(@Nullable String type, String text) {
        ContactEntryForm form = new ContactEntryForm();
        form.type = type;
        form.text = text;
        return form;
    }

    /** What was typed, empty for nothing. */
    String typed() {
        return text == null ? "" : text;
    }

    @Override
    public boolean isBlank() {
        return Typed.isBlank(text);
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
