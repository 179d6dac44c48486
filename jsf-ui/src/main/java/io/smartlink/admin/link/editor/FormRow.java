package io.smartlink.admin.link.editor;

import java.io.Serializable;

/** One of several alike that people add and take away. */
public interface FormRow extends Serializable {
    /** Whether nobody has filled it in; it is left out then. */
    boolean isBlank();
}
