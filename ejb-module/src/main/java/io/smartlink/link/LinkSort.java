package io.smartlink.link;

import java.util.Arrays;
import java.util.Optional;

/** Orders of the list of links. Each ends in the id, so that pages never overlap. */
public enum LinkSort {
    NEWEST("-createdAt"),
    OLDEST("createdAt"),
    MOST_CLICKS("-clicks"),
    SLUG("slug");

    private final String word;

    LinkSort(String word) {
        this.word = word;
    }

    /** The word that stands in the API's {@code sort}. */
    public String word() {
        return word;
    }

    public static Optional<LinkSort> tryParse(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }
}
