package io.smartlink.admin.bio.widget;

/** A place for one of the account's pictures or files. */
public interface ChosenMedia {
    /** Which it is from now on. */
    void choose(String mediaId);

    /** Whether it takes any file, and not pictures only. */
    boolean isForFiles();
}
