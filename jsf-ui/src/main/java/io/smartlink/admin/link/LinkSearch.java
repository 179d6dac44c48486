package io.smartlink.admin.link;

import io.smartlink.link.LinkFilter;
import io.smartlink.link.LinkSort;
import io.smartlink.link.LinkStatus;
import io.smartlink.link.target.LinkKind;
import io.smartlink.platform.OpaqueId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What stands in the search and filter fields above the list of links. */
public class LinkSearch implements Serializable {
    private @Nullable String text;
    private @Nullable String domain;
    private @Nullable String tag;
    private @Nullable String campaign;
    private @Nullable String pixel;
    private @Nullable LinkKind kind;
    private @Nullable LinkStatus status;
    private LinkSort sort = LinkSort.NEWEST;

    /** The fields as the core understands them; an empty field asks for nothing. */
    LinkFilter filter() {
        return new LinkFilter(
                given(text), given(domain), given(tag), id(campaign), id(pixel), kind, status, null, null);
    }

    void clear() {
        text = null;
        domain = null;
        tag = null;
        campaign = null;
        pixel = null;
        kind = null;
        status = null;
    }

    /** What is no id finds nothing, like one that no campaign or pixel has. */
    private static @Nullable Long id(@Nullable String field) {
        String typed = given(field);
        return typed == null ? null : OpaqueId.tryParse(typed).orElse(0);
    }

    /** Whether any field narrows the list. */
    public boolean isNarrowing() {
        return !filter().equals(LinkFilter.ALL);
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public @Nullable String getTag() {
        return tag;
    }

    public void setTag(@Nullable String tag) {
        this.tag = tag;
    }

    /** Id of a campaign as it stands in URLs. */
    public @Nullable String getCampaign() {
        return campaign;
    }

    public void setCampaign(@Nullable String campaign) {
        this.campaign = campaign;
    }

    /** Id of a pixel as it stands in URLs. */
    public @Nullable String getPixel() {
        return pixel;
    }

    public void setPixel(@Nullable String pixel) {
        this.pixel = pixel;
    }

    public @Nullable LinkKind getKind() {
        return kind;
    }

    public void setKind(@Nullable LinkKind kind) {
        this.kind = kind;
    }

    public @Nullable LinkStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable LinkStatus status) {
        this.status = status;
    }

    public LinkSort getSort() {
        return sort;
    }

    public void setSort(LinkSort sort) {
        this.sort = sort;
    }
}
