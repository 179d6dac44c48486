package io.smartlink.admin.link.bulk;

import io.smartlink.address.Slug;
import io.smartlink.link.Labels;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkPassword;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.platform.FieldChecks;
import io.smartlink.platform.ValidationFailedException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One link to be made, as it was typed.
 *
 * @param number of the line, from 1
 * @param text the line itself, so that it can be pasted again
 * @param cells values in the order of {@link #COLUMNS}; those at the end may be missing
 */
record BulkLine(int number, String text, List<String> cells) {
    /** What a line can say. Tags are parted by semicolons, or by commas within quotation marks. */
    static final List<String> COLUMNS = List.of("destination", "slug", "title", "tags", "domain");

    private static final int REDIRECT_STATUS = 302;

    BulkLine {
        cells = List.copyOf(cells);
    }

    /**
     * The link that the line describes.
     *
     * @param domain where it stands unless the line says otherwise
     * @param tags that it gets besides its own
     * @throws io.smartlink.platform.RefusalException if it cannot be one
     */
    LinkDraft draft(String domain, List<String> tags) {
        if (cells.size() > COLUMNS.size()) {
            throw new ValidationFailedException(
                    "line",
                    "too-many",
                    "A line has up to " + COLUMNS.size()
                            + " values; put one that has commas itself into quotation marks.");
        }
        FieldChecks checks = new FieldChecks();
        Destination destination = checks.made(() -> new Destination(Objects.requireNonNullElse(cell(0), "")));
        String typedSlug = cell(1);
        Slug slug = typedSlug == null ? null : checks.made(() -> new Slug(typedSlug));
        Labels labels = checks.made(() -> new Labels(cell(2), tagsWith(tags), null));
        checks.throwIfAny();
        return new LinkDraft(
                Objects.requireNonNullElse(cell(4), domain),
                slug,
                new RedirectTarget(Objects.requireNonNull(destination)),
                REDIRECT_STATUS,
                Objects.requireNonNull(labels),
                false,
                Behaviour.PLAIN,
                LinkPassword.NONE);
    }

    String destination() {
        return Objects.requireNonNullElse(cell(0), "");
    }

    private List<String> tagsWith(List<String> others) {
        String own = Objects.requireNonNullElse(cell(3), "");
        return Stream.concat(Arrays.stream(own.split("[;,]")), others.stream())
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable String cell(int column) {
        String cell = column < cells.size() ? cells.get(column).strip() : "";
        return cell.isEmpty() ? null : cell;
    }
}
