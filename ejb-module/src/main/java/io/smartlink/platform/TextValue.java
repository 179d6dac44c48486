package io.smartlink.platform;

/** A record of one text that checks itself; it stands as that text in JSON and in the database. */
public interface TextValue {
    /** The text that the same record can be made of again. */
    String text();
}
