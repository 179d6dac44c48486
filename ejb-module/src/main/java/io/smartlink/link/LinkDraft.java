package io.smartlink.link;

import io.smartlink.address.Slug;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a link that its owner decides. The API and the console both fill one, so both refuse the same things
 * with the same words; an existing draft is valid in itself.
 *
 * @param domain hostname to stand on; null for the default domain
 * @param slug null to have one generated
 * @param destination where visitors are sent
 * @param redirectStatus 301, 302, 307 or 308
 * @param title up to {@value #MAX_TITLE} characters, for people
 * @param tags up to {@value #MAX_TAGS}, each of 1 to {@value #MAX_TAG} characters
 * @param expiresAt from this very instant on the link no longer redirects; null for never
 * @param archived kept in reports, stops redirecting, keeps its address
 */
public record LinkDraft(
        @Nullable String domain,
        @Nullable Slug slug,
        Destination destination,
        int redirectStatus,
        @Nullable String title,
        List<String> tags,
        @Nullable Instant expiresAt,
        boolean archived) {
    static final int MAX_TITLE = 300;
    static final int MAX_TAGS = 50;
    static final int MAX_TAG = 64;

    /** @throws ValidationFailedException with every fault that was found */
    public LinkDraft {
        tags = tags.stream().map(String::strip).distinct().toList();
        List<FieldFault> faults = faults(redirectStatus, title, tags);
        if (!faults.isEmpty()) {
            throw new ValidationFailedException(faults);
        }
    }

    /**
     * What is wrong with the plain fields of a draft; for callers that have to tell these faults together with those of
     * a slug or destination that could not be made.
     */
    public static List<FieldFault> faults(int redirectStatus, @Nullable String title, List<String> tags) {
        List<FieldFault> faults = new ArrayList<>();
        if (redirectStatus != 301 && redirectStatus != 302 && redirectStatus != 307 && redirectStatus != 308) {
            faults.add(
                    new FieldFault("redirectStatus", "out-of-range", "redirectStatus must be 301, 302, 307 or 308."));
        }
        if (title != null && title.length() > MAX_TITLE) {
            faults.add(new FieldFault("title", "too-long", "The title may have up to 300 characters."));
        }
        List<String> distinct = tags.stream().map(String::strip).distinct().toList();
        if (distinct.size() > MAX_TAGS) {
            faults.add(new FieldFault("tags", "too-many", "A link may have up to 50 tags."));
        }
        if (distinct.stream().anyMatch(tag -> tag.isEmpty() || tag.length() > MAX_TAG)) {
            faults.add(new FieldFault("tags", "bad-length", "A tag has 1 to 64 characters."));
        }
        return faults;
    }
}
