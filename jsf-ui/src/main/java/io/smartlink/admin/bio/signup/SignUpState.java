package io.smartlink.admin.bio.signup;

import io.smartlink.bio.signup.SignUpFilter;
import io.smartlink.platform.OpaqueId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which sign-ups are shown, as it stands in the URL of the list and of its file.
 *
 * @param page id of a bio page; empty for all
 * @param search a part of the address; empty for all
 */
record SignUpState(String page, String search) {
    SignUpState(@Nullable String page, @Nullable String search) {
        this.page = page == null ? "" : page.strip();
        this.search = search == null ? "" : search.strip();
    }

    /** @param parameters gives the value of a parameter of the URL; null for none */
    static SignUpState of(UnaryOperator<@Nullable String> parameters) {
        return new SignUpState(parameters.apply("page"), parameters.apply("search"));
    }

    /** On what cannot be an id nobody has signed up. */
    SignUpFilter filter() {
        return new SignUpFilter(page.isEmpty() ? null : OpaqueId.tryParse(page).orElse(0), search);
    }

    /** The query of the URL, with its question mark; empty for none. */
    String query() {
        List<String> pairs = new ArrayList<>();
        add(pairs, "page", page);
        add(pairs, "search", search);
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static void add(List<String> pairs, String name, String value) {
        if (!value.isEmpty()) {
            pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
