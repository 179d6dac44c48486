package io.smartlink.link;

import io.smartlink.platform.FieldChecks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people find a link; visitors see nothing of it.
 *
 * @param title up to {@value #MAX_TITLE} characters
 * @param tags up to {@value #MAX_TAGS}, each of 1 to {@value #MAX_TAG} characters
 * @param campaignId the campaign that it belongs to
 */
public record Labels(
        @Nullable String title, List<String> tags, @Nullable Long campaignId) {
    static final int MAX_TITLE = 300;
    static final int MAX_TAGS = 50;
    static final int MAX_TAG = 64;

    /** No title, no tags, no campaign. */
    public static final Labels NONE = new Labels(null, List.of(), null);

    /** @throws io.smartlink.platform.ValidationFailedException with every fault that was found */
    public Labels {
        tags = tags.stream().map(String::strip).distinct().toList();
        new FieldChecks()
                .that(
                        title == null || title.length() <= MAX_TITLE,
                        "title",
                        "too-long",
                        "The title may have up to " + MAX_TITLE + " characters.")
                .that(tags.size() <= MAX_TAGS, "tags", "too-many", "A link may have up to " + MAX_TAGS + " tags.")
                .that(
                        tags.stream().allMatch(tag -> !tag.isEmpty() && tag.length() <= MAX_TAG),
                        "tags",
                        "bad-length",
                        "A tag has 1 to " + MAX_TAG + " characters.")
                .throwIfAny();
    }
}
