package io.smartlink.bio.adapter;

import io.smartlink.account.actor.Actor;
import io.smartlink.bio.signup.PageSignUpService;
import io.smartlink.bio.signup.SignUpFilter;
import io.smartlink.bio.signup.SignUpRow;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.adapter.CsvTable;
import io.smartlink.platform.adapter.StreamedFile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sign-up as a line of a CSV file; the names are the columns. The API and the console hand out the same file. */
public record SignUpLine(
        String id,
        String bioPageId,
        @Nullable String page,
        String email,
        String consent,
        Instant signedUpAt,
        @Nullable Instant unsubscribedAt,
        String signOffPath) {
    public static final String MEDIA_TYPE = "text/csv;charset=utf-8";
    public static final String DISPOSITION = "attachment; filename=\"smartlink-sign-ups.csv\"";

    /** The sign-ups that pass the filter, the newest first, read while they are written. */
    public static StreamedFile.Body file(PageSignUpService signUps, Actor actor, SignUpFilter filter) {
        return out -> {
            CsvTable<SignUpLine> table = new CsvTable<>(SignUpLine.class, out);
            signUps.export(actor, filter, row -> table.write(of(row)));
        };
    }

    private static SignUpLine of(SignUpRow row) {
        return new SignUpLine(
                OpaqueId.text(row.id()),
                OpaqueId.text(row.pageId()),
                row.page(),
                row.email(),
                row.consent(),
                row.signedUpAt(),
                row.unsubscribedAt(),
                row.signOffPath());
    }
}
