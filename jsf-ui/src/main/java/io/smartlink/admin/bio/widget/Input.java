package io.smartlink.admin.bio.widget;

/** How a field is filled in. */
public enum Input {
    LINE,
    TEXT,
    URL,
    NUMBER,
    SWITCH,
    CHOICE,
    MOMENT,
    /** One of the account's pictures. */
    IMAGE,
    /** One of the account's files. */
    FILE,
    /** Of a contact: it goes into the file that visitors save, and is none of the account's pictures. */
    PHOTO
}
