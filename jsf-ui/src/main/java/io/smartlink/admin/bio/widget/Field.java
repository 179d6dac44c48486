package io.smartlink.admin.bio.widget;

import java.io.Serializable;
import java.util.List;

/**
 * A field of a widget's content.
 *
 * @param name as in the API, dots between the levels; empty for an item that is one value
 * @param hint stands below it; empty for none
 * @param options of a choice
 */
public record Field(String name, String label, Input input, String hint, List<Option> options) implements Serializable {

    static Field of(String name, String label, Input input) {
        return new Field(name, label, input, "", List.of());
    }

    static Field of(String name, String label, Input input, String hint) {
        return new Field(name, label, input, hint, List.of());
    }

    static Field choice(String name, String label, List<Option> options) {
        return new Field(name, label, Input.CHOICE, "", options);
    }

    /** Something that can be chosen. */
    public record Option(String word, String label) implements Serializable {}
}
