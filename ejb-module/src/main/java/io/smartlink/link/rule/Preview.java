package io.smartlink.link.rule;

import io.smartlink.link.target.Destination;
import io.smartlink.platform.FieldChecks;
import org.jspecify.annotations.Nullable;

/** What chats and feeds show of a link instead of its destination; empty: they are redirected like everybody. */
public record Preview(
        @Nullable String title,
        @Nullable String description,
        @Nullable String imageUrl) {
    public static final int MAX_TITLE = 300;
    public static final int MAX_DESCRIPTION = 1000;
    public static final Preview NONE = new Preview(null, null, null);

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public Preview {
        title = set(title);
        description = set(description);
        String typedUrl = set(imageUrl);
        FieldChecks checks = new FieldChecks()
                .that(
                        title == null || title.length() <= MAX_TITLE,
                        "title",
                        "too-long",
                        "The preview's title may have up to " + MAX_TITLE + " characters.")
                .that(
                        description == null || description.length() <= MAX_DESCRIPTION,
                        "description",
                        "too-long",
                        "The preview's description may have up to " + MAX_DESCRIPTION + " characters.");
        imageUrl = typedUrl == null ? null : checks.made(() -> Destination.webUrlOf("imageUrl", typedUrl));
        checks.throwIfAny();
    }

    public boolean isEmpty() {
        return title == null && description == null && imageUrl == null;
    }

    private static @Nullable String set(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
