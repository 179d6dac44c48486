package io.smartlink.admin.link.editor;

import io.smartlink.link.rule.Utm;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The UTM fields. */
public class UtmForm implements Serializable {
    private @Nullable String source;
    private @Nullable String medium;
    private @Nullable String campaign;
    private @Nullable String term;
    private @Nullable String content;

    public static UtmForm of(Utm utm) {
        UtmForm form = new UtmForm();
        form.source = utm.source();
        form.medium = utm.medium();
        form.campaign = utm.campaign();
        form.term = utm.term();
        form.content = utm.content();
        return form;
    }

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public Utm value() {
        return new Utm(source, medium, campaign, term, content);
    }

    /** Takes over what a pasted address said. */
    void take(Map<String, String> values) {
        source = values.getOrDefault("utm_source", source);
        medium = values.getOrDefault("utm_medium", medium);
        campaign = values.getOrDefault("utm_campaign", campaign);
        term = values.getOrDefault("utm_term", term);
        content = values.getOrDefault("utm_content", content);
    }

    /** Takes over what a campaign sets. */
    void join(Utm set) {
        source = or(set.source(), source);
        medium = or(set.medium(), medium);
        campaign = or(set.campaign(), campaign);
        term = or(set.term(), term);
        content = or(set.content(), content);
    }

    private static @Nullable String or(@Nullable String set, @Nullable String otherwise) {
        return set == null ? otherwise : set;
    }

    public boolean isBlank() {
        return Typed.allBlank(source, medium, campaign, term, content);
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getMedium() {
        return medium;
    }

    public void setMedium(@Nullable String medium) {
        this.medium = medium;
    }

    public @Nullable String getCampaign() {
        return campaign;
    }

    public void setCampaign(@Nullable String campaign) {
        this.campaign = campaign;
    }

    public @Nullable String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String term) {
        this.term = term;
    }

    public @Nullable String getContent() {
        return content;
    }

    public void setContent(@Nullable String content) {
        this.content = content;
    }
}
