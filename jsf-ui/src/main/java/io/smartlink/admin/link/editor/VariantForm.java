package io.smartlink.admin.link.editor;

import io.smartlink.link.rule.Variant;
import org.jspecify.annotations.Nullable;

/** One of several destinations that visitors are spread over. */
public class VariantForm extends WeightedRow {
    private @Nullable String name;
    private @Nullable String destination;

    static VariantForm of(Variant variant) {
        VariantForm form = new VariantForm();
        form.name = variant.name();
        form.destination = variant.destination();
        form.setWeight(variant.weight());
        return form;
    }

    Variant value() {
        return new Variant(name == null ? "" : name, counted(), destination == null ? "" : destination);
    }

    @Override
    public boolean isBlank() {
        return Typed.allBlank(name, destination);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getDestination() {
        return destination;
    }

    public void setDestination(@Nullable String destination) {
        this.destination = destination;
    }
}
