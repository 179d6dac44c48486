package io.smartlink.admin.qr;

import io.smartlink.account.AccountRow;
import io.smartlink.admin.page.ConsoleView;
import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.OpaqueId;
import io.smartlink.qr.QrCodeFilter;
import io.smartlink.qr.QrCodeRow;
import io.smartlink.qr.QrCodeService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The list of the account's QR codes. */
@Named
@ViewScoped
public class QrCodesView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    QrCodeService codes;

    private @Nullable String search;
    private transient @Nullable LazyRows<QrCodeRow> rows;

    public LazyRows<QrCodeRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(
                    () -> codes.count(member.actor(), filter()),
                    (first, size) -> codes.slice(member.actor(), filter(), first, size));
        }
        return rows;
    }

    /** Whether the account has no codes yet, whatever is searched for. */
    public boolean isWithoutCodes() {
        return codes.count(member.actor(), QrCodeFilter.ALL) == 0;
    }

    /** Whether the account may have another one. */
    public boolean isRoom(ConsoleView console) {
        AccountRow account = console.getAccount();
        return account.use().qrCodes() < account.limits().qrCodes();
    }

    public void clear() {
        search = null;
    }

    /** The code's id as it stands in URLs. */
    public String idOf(QrCodeRow code) {
        return OpaqueId.text(code.id());
    }

    /** What is searched for, as it stands in URLs. */
    public String getQuery() {
        return search == null ? "" : URLEncoder.encode(search, StandardCharsets.UTF_8);
    }

    private QrCodeFilter filter() {
        return new QrCodeFilter(search, null, null);
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }
}
