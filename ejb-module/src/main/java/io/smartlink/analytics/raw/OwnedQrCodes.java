package io.smartlink.analytics.raw;

import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.visit.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whose QR code an id names, and which visits of which link are its scans. */
public final class OwnedQrCodes {
    private static final String OWNED = "select link_id, dynamic from qr_code where id = ? and account_id = ?";

    private OwnedQrCodes() {}

    /** @throws NotFoundException if the account has no such code */
    public static void require(Connection connection, long accountId, long codeId) throws SQLException {
        leadsTo(connection, accountId, codeId);
    }

    /**
     * The same question, about the link that a code leads to. Whoever scans comes by the channel of QR codes, which rollups
     * know of each link.
     *
     * @throws NotFoundException if the account has no such code
     * @throws ValidationFailedException if scans of another channel are asked about, which there are none of
     */
    public static VisitQuery onLink(Connection connection, long accountId, VisitQuery query) throws SQLException {
        if (!(query.scope() instanceof VisitScope.OfQrCode code)) {
            return query;
        }
        LeadsTo link = leadsTo(connection, accountId, code.qrCodeId());
        VisitQuery onLink = new VisitQuery(
                VisitScope.link(link.linkId()), query.from(), query.until(), query.traffic(), query.filters());
        String scans = Channel.QR.word();
        if (!query.filters().getOrDefault(Dimension.CHANNEL, scans).equals(scans)) {
            throw new ValidationFailedException(
                    "channel", "conflicting", "Visits of a QR code come by the channel " + scans + ".");
        }
        return link.dynamic() ? onLink : onLink.with(Dimension.CHANNEL, scans);
    }

    private static LeadsTo leadsTo(Connection connection, long accountId, long codeId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OWNED)) {
            statement.setLong(1, codeId);
            statement.setLong(2, accountId);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new NotFoundException("QR code");
                }
                return new LeadsTo(row.getLong(1), row.getBoolean(2));
            }
        }
    }

    /** @param dynamic whether the link is the code's own, so that every visit is a scan */
    private record LeadsTo(long linkId, boolean dynamic) {}
}
