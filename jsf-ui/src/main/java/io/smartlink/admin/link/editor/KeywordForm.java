package io.smartlink.admin.link.editor;

import io.smartlink.link.target.AmazonTarget.Keyword;
import org.jspecify.annotations.Nullable;

/** One of the keywords of an Amazon search. */
public class KeywordForm extends WeightedRow {
    private @Nullable String text;

    static KeywordForm of(Keyword keyword) {
        KeywordForm form = new KeywordForm();
        form.text = keyword.text();
        form.setWeight(keyword.weight());
        return form;
    }

    Keyword value() {
        return new Keyword(text == null ? "" : text, counted());
    }

    @Override
    public boolean isBlank() {
        return Typed.isBlank(text);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
