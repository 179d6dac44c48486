package io.smartlink.admin.bio;

import io.smartlink.address.Slug;
import io.smartlink.admin.link.editor.FormParts;
import io.smartlink.bio.BioPageDraft;
import io.smartlink.bio.BioPageRow;
import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.page.Profile;
import io.smartlink.bio.page.Seo;
import io.smartlink.bio.page.Theme;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Name and address of a page as they were typed. */
public class AddressForm implements Serializable {
    private @Nullable String title;
    private @Nullable String domain;
    private @Nullable String slug;
    private boolean archived;

    static AddressForm of(BioPageRow page) {
        AddressForm form = new AddressForm();
        form.title = page.title();
        form.domain = page.domain();
        form.slug = page.slug();
        form.archived = page.archived();
        return form;
    }

    /** A page of that name with nothing on it. */
    BioPageDraft blankPage() {
        String name = title == null || title.isBlank() ? "" : title.strip();
        String shown = name.length() <= Profile.MAX_NAME ? name : name.substring(0, Profile.MAX_NAME);
        FormParts parts = new FormParts();
        Slug wanted = parts.made("", this::typedSlug);
        BioPageDraft draft = parts.made(
                "",
                () -> new BioPageDraft(
                        domain,
                        wanted,
                        name,
                        false,
                        List.of(),
                        new PageContent(Profile.of(shown.isEmpty() ? "-" : shown), List.of(), Theme.PLAIN, Seo.NONE)));
        parts.throwIfAny();
        return Objects.requireNonNull(draft);
    }

    /** The page with this name and address, and the content that it has. */
    BioPageDraft applied(BioPageRow page) {
        FormParts parts = new FormParts();
        Slug wanted = parts.made("", this::typedSlug);
        BioPageDraft draft = parts.made(
                "",
                () -> new BioPageDraft(
                        domain, wanted, title == null ? "" : title, archived, page.pixelIds(), page.draft()));
        parts.throwIfAny();
        return Objects.requireNonNull(draft);
    }

    /** Whether applying it would leave the present address behind. */
    boolean moves(BioPageRow page) {
        boolean otherSlug = slug != null && !slug.isBlank() && !slug.strip().equals(page.slug());
        return otherSlug || domain != null && !domain.equals(page.domain());
    }

    private @Nullable Slug typedSlug() {
        return slug == null || slug.isBlank() ? null : new Slug(slug.strip());
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }
}
