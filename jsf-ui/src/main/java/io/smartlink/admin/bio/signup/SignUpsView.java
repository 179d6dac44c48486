package io.smartlink.admin.bio.signup;

import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.bio.signup.PageSignUpService;
import io.smartlink.bio.signup.SignUpFilter;
import io.smartlink.bio.signup.SignUpRow;
import io.smartlink.platform.OpaqueId;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Who has signed up on the account's bio pages. */
@Named
@ViewScoped
public class SignUpsView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    PageSignUpService signUps;

    private @Nullable String page;
    private @Nullable String search;
    private transient @Nullable LazyRows<SignUpRow> rows;

    public LazyRows<SignUpRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(
                    () -> signUps.count(member.actor(), state().filter()),
                    (first, size) -> signUps.slice(member.actor(), state().filter(), first, size));
        }
        return rows;
    }

    /** How many the account has, whatever is searched for. */
    public long getAll() {
        return signUps.count(member.actor(), SignUpFilter.ALL);
    }

    /** The pages to choose from: those on which somebody has signed up, and the one that is chosen. */
    public List<SelectItem> getChoices() {
        List<SelectItem> choices = new ArrayList<>();
        choices.add(new SelectItem("", "All bio pages"));
        signUps.pages(member.actor())
                .forEach(known -> choices.add(new SelectItem(
                        OpaqueId.text(known.id()), titleOf(known.title()) + " (" + known.signUps() + ")")));
        String chosen = state().page();
        if (choices.stream().noneMatch(choice -> choice.getValue().equals(chosen))) {
            choices.add(new SelectItem(chosen, "A page without sign-ups"));
        }
        return choices;
    }

    public void delete(SignUpRow row) {
        signUps.delete(member.actor(), row.id());
        Messages.addGlobalInfo("{0} is deleted, with the proof of consent.", row.email());
    }

    public void clear() {
        page = null;
        search = null;
    }

    /** What the title of a page says that is gone. */
    public String titleOf(@Nullable String title) {
        return Objects.requireNonNullElse(title, "A page that is gone");
    }

    /** The page's id as it stands in URLs. */
    public String pageOf(SignUpRow row) {
        return OpaqueId.text(row.pageId());
    }

    /** The query of the file that has what is shown. */
    public String getQuery() {
        return state().query();
    }

    private SignUpState state() {
        return new SignUpState(page, search);
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }
}
