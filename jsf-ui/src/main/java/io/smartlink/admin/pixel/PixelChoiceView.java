package io.smartlink.admin.pixel;

import io.smartlink.account.AccountService;
import io.smartlink.account.PixelConsent;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.pixel.PixelRow;
import io.smartlink.pixel.PixelService;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account's pixels for editors that let people choose some: the newest {@value PageRequest#MAX_LIMIT}. */
@Named("pixels")
@ViewScoped
public class PixelChoiceView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    PixelService pixels;

    @Inject
    AccountService accounts;

    private transient @Nullable List<PixelRow> all;
    private transient @Nullable PixelConsent consent;

    public List<PixelRow> getAll() {
        List<PixelRow> known = all;
        if (known == null) {
            known = pixels.page(member.actor(), new PageRequest(PageRequest.MAX_LIMIT, null))
                    .items();
            all = known;
        }
        return known;
    }

    /** The pixel's id as it stands in forms and URLs. */
    public String idOf(PixelRow pixel) {
        return OpaqueId.text(pixel.id());
    }

    /** The names of pixels by their ids, in the order of these. */
    public List<String> names(List<Long> ids) {
        return getAll().stream()
                .filter(pixel -> ids.contains(pixel.id()))
                .map(PixelRow::name)
                .toList();
    }

    /** Whether the account lets nothing fire, whatever its links have. */
    public boolean isOff() {
        if (consent == null) {
            consent = accounts.account(member.actor()).settings().pixelConsent();
        }
        return consent == PixelConsent.OFF;
    }
}
