package io.smartlink.admin.link.editor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Rows that people add, take away and put in order. */
public class Rows<R extends FormRow> implements Serializable {
    private final List<R> list = new ArrayList<>();
    private final Blank<R> blank;

    Rows(Blank<R> blank) {
        this.blank = blank;
    }

    Rows(Blank<R> blank, List<R> rows) {
        this(blank);
        list.addAll(rows);
    }

    /** Makes a row that nobody has filled in. */
    @FunctionalInterface
    interface Blank<R> extends Supplier<R>, Serializable {}

    public void add() {
        list.add(blank.get());
    }

    public void remove(int index) {
        list.remove(index);
    }

    public void moveUp(int index) {
        if (index > 0) {
            Collections.swap(list, index, index - 1);
        }
    }

    public void moveDown(int index) {
        if (index < list.size() - 1) {
            Collections.swap(list, index, index + 1);
        }
    }

    /** Takes the rows away that nobody has filled in, so that those that are left have the places that faults name. */
    void dropBlanks() {
        list.removeIf(FormRow::isBlank);
    }

    public List<R> getList() {
        return list;
    }

    public int getSize() {
        return list.size();
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }
}
