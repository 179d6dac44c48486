package io.smartlink.client.problem;

import java.io.Serializable;

/**
 * One bad field of a request.
 *
 * @param field the field's name in the JSON body, or the query parameter's name
 * @param code a stable word for programs, for example {@code too-long}
 * @param message a sentence for people
 */
public record FieldError(String field, String code, String message) implements Serializable {}
