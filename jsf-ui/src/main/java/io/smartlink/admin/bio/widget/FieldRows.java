package io.smartlink.admin.bio.widget;

import java.io.Serializable;
import java.util.List;

/**
 * A list of a widget's content, whose items have the same fields.
 *
 * @param name as in the API, dots between the levels
 * @param one what an item is called inside a sentence
 */
public record FieldRows(String name, String label, String one, List<Field> fields) implements Serializable {}
