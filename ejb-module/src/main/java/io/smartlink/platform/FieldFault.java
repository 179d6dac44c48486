package io.smartlink.platform;

/**
 * What is wrong with one field of a request.
 *
 * @param field name of the field as it stands in the API, such as {@code destination}
 * @param code stable code for programs, such as {@code required}, {@code unknown-field}, {@code too-long}
 * @param message English sentence that says what to change
 */
public record FieldFault(String field, String code, String message) {
    /** The same fault, its field told from further out, as in {@code rules[0].when.country}. */
    public FieldFault below(String path) {
        return path.isEmpty() ? this : new FieldFault(path + "." + field, code, message);
    }
}
