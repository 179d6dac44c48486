package io.smartlink.link;

import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Preview;
import io.smartlink.link.rule.Rule;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.rule.Variant;
import io.smartlink.link.target.AmazonTarget;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.LinkKind;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.link.target.Target;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.platform.adapter.RecordJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a link leads to and how it behaves out of a row of table {@code link}, for all who read that table. */
public final class StoredLink {
    /** The columns that are read, of a table named {@code l}. */
    public static final String COLUMNS = """
            l.kind, l.destination, l.target, l.redirect_status, l.starts_at, l.expires_at, l.max_clicks,
            l.expired_destination, l.forward_query, l.forward_path, l.crawlable, l.utm, l.preview, l.rules, l.variants,
            array(select pixel_id from link_pixel where link_id = l.id order by position) as pixel_ids""";

    private StoredLink() {}

    public static Target target(ResultSet row) throws SQLException {
        LinkKind kind = LinkKind.tryParse(row.getString("kind")).orElseThrow();
        return switch (kind) {
            case REDIRECT -> new RedirectTarget(new Destination(row.getString("destination")));
            case AMAZON -> RecordJson.parse(row.getString("target"), AmazonTarget.class);
            case VCARD -> RecordJson.parse(row.getString("target"), VcardTarget.class);
        };
    }

    public static Behaviour behaviour(ResultSet row) throws SQLException {
        return new Behaviour(
                schedule(row),
                record(row, "utm", Utm.class, Utm.NONE),
                row.getBoolean("forward_query"),
                row.getBoolean("forward_path"),
                row.getBoolean("crawlable"),
                record(row, "preview", Preview.class, Preview.NONE),
                records(row, "rules", Rule.class),
                records(row, "variants", Variant.class),
                List.of((Long[]) row.getArray("pixel_ids").getArray()));
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        int maxClicks = row.getInt("max_clicks");
        return new Schedule(
                instant(row, "starts_at"),
                instant(row, "expires_at"),
                maxClicks == 0 ? null : maxClicks,
                row.getString("expired_destination"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static <R extends Record> R record(ResultSet row, String column, Class<R> type, R otherwise)
            throws SQLException {
        String json = row.getString(column);
        return json == null ? otherwise : RecordJson.parse(json, type);
    }

    private static <R extends Record> List<R> records(ResultSet row, String column, Class<R> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : RecordJson.parseList(json, type);
    }
}
