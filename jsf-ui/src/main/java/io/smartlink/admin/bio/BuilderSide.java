package io.smartlink.admin.bio;

import io.smartlink.admin.bio.widget.StoreItem;
import io.smartlink.admin.bio.widget.WidgetForm;
import io.smartlink.admin.pixel.ChosenPixels;
import io.smartlink.bio.BioPageRow;
import io.smartlink.bio.widget.Widget;
import java.io.Serializable;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What stands at the builder's side: the store, or one of the editors with what was typed there. */
public class BuilderSide implements Serializable {
    /** What can stand there. */
    public enum Panel {
        STORE,
        WIDGET,
        PROFILE,
        DESIGN,
        SEO,
        PIXELS,
        ADDRESS
    }

    private Panel panel = Panel.STORE;
    private @Nullable WidgetForm widget;
    private int freshAt = -1;
    private @Nullable ProfileForm profile;
    private @Nullable ThemeForm design;
    private @Nullable SeoForm seo;
    private ChosenPixels pixels = new ChosenPixels();
    private @Nullable AddressForm address;

    void toStore() {
        panel = Panel.STORE;
        widget = null;
        freshAt = -1;
    }

    /** Opens the editor of a widget that shall stand at this position. */
    void toFresh(StoreItem item, int position, ZoneId zone) {
        widget = WidgetForm.blank(item, zone);
        freshAt = position;
        panel = Panel.WIDGET;
    }

    void toWidget(Widget known, ZoneId zone) {
        widget = WidgetForm.of(known, zone);
        freshAt = -1;
        panel = Panel.WIDGET;
    }

    /** Opens a panel other than that of a widget, with what the page has. */
    void to(Panel wanted, BioPageRow page, ZoneId zone) {
        toStore();
        panel = wanted;
        profile = ProfileForm.of(page.draft().profile(), zone);
        design = ThemeForm.of(page.draft().theme());
        seo = SeoForm.of(page.draft().seo());
        pixels = ChosenPixels.of(page.pixelIds());
        address = AddressForm.of(page);
    }

    /** For pages to ask what stands there. */
    public String getOpen() {
        return panel.name();
    }

    /** Where the widget that is being made shall stand; -1 where none is. */
    public int getFreshAt() {
        return freshAt;
    }

    public @Nullable WidgetForm getWidget() {
        return widget;
    }

    public @Nullable ProfileForm getProfile() {
        return profile;
    }

    public @Nullable ThemeForm getDesign() {
        return design;
    }

    public @Nullable SeoForm getSeo() {
        return seo;
    }

    public ChosenPixels getPixels() {
        return pixels;
    }

    public @Nullable AddressForm getAddress() {
        return address;
    }
}
