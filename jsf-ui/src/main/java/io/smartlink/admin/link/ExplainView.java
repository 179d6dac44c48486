package io.smartlink.admin.link;

import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.explain.ExplainService;
import io.smartlink.explain.Explanation;
import io.smartlink.explain.ImaginedVisit;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows what a visitor who is described here would get of a link, and why; counts nothing. */
@Named
@ViewScoped
public class ExplainView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    ExplainService explanations;

    private ImaginedVisitor visitor = ImaginedVisitor.WINDOWS;
    private @Nullable String country;
    private @Nullable String language;
    private @Nullable String query;
    private @Nullable String referrer;
    private transient @Nullable Explanation explanation;

    /** @throws NotFoundException if the account has no such link */
    public void explain(String linkId) {
        long id = OpaqueId.tryParse(linkId).orElseThrow(() -> new NotFoundException("link"));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", visitor.userAgent());
        put(headers, "Accept-Language", language);
        put(headers, "Referer", referrer);
        explanation = explanations.explain(
                member.actor(), id, new ImaginedVisit("GET", headers, given(query), given(country), null));
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        String typed = given(value);
        if (typed != null) {
            headers.put(name, typed);
        }
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public ImaginedVisitor[] getVisitors() {
        return ImaginedVisitor.values();
    }

    public @Nullable Explanation getExplanation() {
        return explanation;
    }

    public ImaginedVisitor getVisitor() {
        return visitor;
    }

    public void setVisitor(ImaginedVisitor visitor) {
        this.visitor = visitor;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    public @Nullable String getReferrer() {
        return referrer;
    }

    public void setReferrer(@Nullable String referrer) {
        this.referrer = referrer;
    }
}
