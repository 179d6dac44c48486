package io.smartlink.admin.pixel;

import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.pixel.PixelRow;
import io.smartlink.pixel.PixelService;
import io.smartlink.platform.OpaqueId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The list of the account's pixels. */
@Named
@ViewScoped
public class PixelsView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    PixelService pixels;

    private @Nullable String search;
    private transient @Nullable LazyRows<PixelRow> rows;

    public LazyRows<PixelRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(
                    () -> pixels.count(member.actor(), search),
                    (first, size) -> pixels.slice(member.actor(), search, first, size));
        }
        return rows;
    }

    /** Whether the account has no pixels yet, whatever is searched for. */
    public boolean isWithoutPixels() {
        return pixels.count(member.actor(), null) == 0;
    }

    public void clear() {
        search = null;
    }

    /** What fires it, in words. */
    public String useOf(PixelRow pixel) {
        return UseWords.of(pixel.use());
    }

    /** The pixel's id as it stands in URLs. */
    public String idOf(PixelRow pixel) {
        return OpaqueId.text(pixel.id());
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }
}
