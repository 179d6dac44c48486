package io.smartlink.admin.bio;

import io.smartlink.admin.bio.BuilderSide.Panel;
import io.smartlink.admin.bio.widget.StoreItem;
import io.smartlink.admin.bio.widget.WidgetForm;
import io.smartlink.admin.bio.widget.WidgetStore;
import io.smartlink.admin.page.TimeView;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.bio.BioPageDraft;
import io.smartlink.bio.BioPageRow;
import io.smartlink.bio.BioPageService;
import io.smartlink.bio.PagePreviews;
import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.widget.Widget;
import io.smartlink.bio.widget.WidgetKind;
import io.smartlink.customdomain.DomainService;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.VersionCondition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * The builder of a bio page. Each change is kept in the draft at once, for visitors see it when it is published only; it is
 * made on the draft as it is by then, so that two people can work on a page.
 */
@Named
@ViewScoped
public class BioBuilderView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    BioPageService pages;

    @Inject
    PagePreviews previews;

    @Inject
    DomainService domains;

    @Inject
    TimeView time;

    private @Nullable String id;
    private long pageId;
    private String ticket = "";
    private List<String> hostnames = List.of();
    private final BuilderSide side = new BuilderSide();
    private transient @Nullable BioPageRow page;

    /** @throws NotFoundException if the account has no such page */
    public void load() {
        pageId = OpaqueId.tryParse(id == null ? "" : id).orElseThrow(() -> new NotFoundException("bio page"));
        page = pages.page(member.actor(), pageId);
        ticket = previews.ticket(member.actor(), pageId);
        hostnames = domains.hostnamesFor(member.actor());
    }

    // ---- the stack

    /** Puts a new widget on the page, as {@code kind} and {@code at} of the request say. */
    public void place() {
        StoreItem item = WidgetStore.of(
                WidgetKind.tryParse(Faces.getRequestParameter("kind")).orElseThrow());
        place(item, Integer.parseInt(Faces.getRequestParameter("at")));
    }

    /** Puts a new widget at the end of the page. */
    public void append(StoreItem item) {
        place(item, getPage().draft().widgets().size());
    }

    private void place(StoreItem item, int position) {
        side.toFresh(item, position, time.zone());
        if (item.isComplete()) {
            applyWidget();
        }
    }

    /** Moves a widget, as {@code widget} and {@code at} of the request say. */
    public void drop() {
        moveTo(Faces.getRequestParameter("widget"), Integer.parseInt(Faces.getRequestParameter("at")));
    }

    /** @param steps how far down; negative: up */
    public void move(String widget, int steps) {
        moveTo(widget, Stack.indexOf(getPage().draft().widgets(), widget) + steps);
    }

    private void moveTo(String widget, int position) {
        stack(widgets -> Stack.moved(widgets, widget, position));
    }

    public void repeat(String widget) {
        stack(widgets -> Stack.repeated(widgets, widget));
    }

    public void remove(String widget) {
        stack(widgets -> Stack.without(widgets, widget));
        if (side.getWidget() != null && side.getWidget().getId().equals(widget)) {
            side.toStore();
        }
    }

    public void edit(String widget) {
        getPage().draft().widget(widget).ifPresent(known -> side.toWidget(known, time.zone()));
    }

    // ---- the side

    public void open(String panel) {
        side.to(Panel.valueOf(panel), getPage(), time.zone());
    }

    /** Keeps what the widget's editor says. */
    public void applyWidget() {
        WidgetForm form = Objects.requireNonNull(side.getWidget());
        Widget widget = form.widget(time.zone());
        List<Widget> widgets = getPage().draft().widgets();
        int known = Stack.indexOf(widgets, widget.id());
        int position = known >= 0 ? known : side.getFreshAt();
        try {
            stack(stack -> Stack.with(stack, widget, position));
        } catch (ValidationFailedException refused) {
            throw Typed.inside(refused, "widgets[" + Math.min(position, widgets.size()) + "]");
        }
        side.toStore();
    }

    public void applyProfile() {
        content(draft -> draft.with(Objects.requireNonNull(side.getProfile()).profile(time.zone())));
        side.toStore();
    }

    public void applyDesign() {
        content(draft -> draft.with(Objects.requireNonNull(side.getDesign()).theme()));
        side.toStore();
    }

    public void applySeo() {
        content(draft -> draft.with(Objects.requireNonNull(side.getSeo()).seo()));
        side.toStore();
    }

    /** Holds at once, published or not. */
    public void applyPixels() {
        change(before -> before.asDraft().withPixels(side.getPixels().value()));
        side.toStore();
    }

    public void applyAddress() {
        change(Objects.requireNonNull(side.getAddress())::applied);
        side.toStore();
    }

    // ---- the page

    public void publish() {
        page = pages.publish(member.actor(), pageId, VersionCondition.ANY);
        Messages.addGlobalInfo("Published. Visitors see it within a second.");
    }

    public void unpublish() {
        page = pages.unpublish(member.actor(), pageId, VersionCondition.ANY);
        Messages.addGlobalInfo("Visitors do not see the page any more.");
    }

    public void discardDraft() {
        page = pages.discardDraft(member.actor(), pageId, VersionCondition.ANY);
        side.toStore();
        Messages.addGlobalInfo("The draft is what visitors see again.");
    }

    public String duplicate() {
        BioPageRow copy = pages.duplicate(member.actor(), pageId, null, null, null);
        return "/bio-page.xhtml?faces-redirect=true&id=" + OpaqueId.text(copy.id());
    }

    public String delete() {
        BioPageRow deleted = getPage();
        pages.delete(member.actor(), pageId, VersionCondition.ANY);
        Messages.addFlashGlobalInfo("{0} is deleted.", deleted.shortUrl());
        return "/bio-pages.xhtml?faces-redirect=true";
    }

    private void stack(UnaryOperator<List<Widget>> edit) {
        content(draft -> draft.with(edit.apply(draft.widgets())));
    }

    private void content(UnaryOperator<PageContent> edit) {
        change(before -> before.asDraft().with(edit.apply(before.draft())));
    }

    private void change(Function<BioPageRow, BioPageDraft> edit) {
        page = pages.edit(member.actor(), pageId, VersionCondition.ANY, edit);
    }

    /** The page as it is now, read once per request. */
    public BioPageRow getPage() {
        if (page == null) {
            page = pages.page(member.actor(), pageId);
        }
        return page;
    }

    /** Whether people can sign up on the page, now or once it is published. */
    public boolean isSignUp() {
        return getPage().draft().widgets().stream().anyMatch(widget -> widget.kind() == WidgetKind.SIGNUP);
    }

    /** The stack from top to bottom, with the widget that is being made. */
    public List<StackCard> getCards() {
        List<StackCard> cards = new ArrayList<>();
        getPage().draft().widgets().forEach(widget -> cards.add(StackCard.of(widget, time.moment())));
        WidgetForm form = side.getWidget();
        if (form != null && side.getFreshAt() >= 0) {
            cards.add(Math.min(side.getFreshAt(), cards.size()), StackCard.fresh(form.getId(), form.getItem()));
        }
        return cards;
    }

    public List<StoreItem> getStore() {
        return WidgetStore.items();
    }

    /** Whether the address that is typed is another one than that of the page. */
    public boolean isMoving() {
        return side.getAddress() != null && side.getAddress().moves(getPage());
    }

    public BuilderSide getSide() {
        return side;
    }

    public List<String> getHostnames() {
        return hostnames;
    }

    /** Where the draft is shown as visitors would see it. */
    public String getPreviewUrl() {
        return "/-/bio/preview/" + ticket;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
