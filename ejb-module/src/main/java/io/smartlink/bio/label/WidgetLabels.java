package io.smartlink.bio.label;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.bio.adapter.PageJson;
import io.smartlink.bio.widget.Widget;
import io.smartlink.bio.widget.WidgetSummary;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.Statements;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Names widgets by their ids, as they stand in the account's pages now. */
@Stateless
public class WidgetLabels {
    /** Characters of a label. */
    public static final int LONGEST = 60;

    /** The icons of a page's profile card are tapped under this id. */
    private static final String PROFILE = "_profile";

    private static final String PAGES = """
            select b.id, cast(shown.content as text) as content
            from bio_page b
            cross join lateral (values (1, b.draft), (2, b.published)) as shown (rank, content)
            where b.account_id = ? and ? in (0, b.id)
              and exists (select 1
                          from jsonb_array_elements(shown.content -> 'widgets') widget
                          where widget ->> 'id' = any (string_to_array(?, ',')))
            order by shown.rank""";

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    /**
     * What each widget is called. One that stands in no page any more has no label, nor has what is no id.
     *
     * @param pageId of the page that the widgets are of, for ids are unique in a page only; null for all pages of the account,
     *     of which a widget has a label if they all call it the same
     * @return by id; at most {@value #LONGEST} characters each, never empty
     */
    public Map<String, String> labels(Actor actor, @Nullable Long pageId, Collection<String> ids) {
        Permissions.require(actor, Permission.READ_ANALYTICS);
        Set<String> asked = Set.copyOf(ids);
        Map<String, String> labels = new HashMap<>();
        if (asked.contains(PROFILE)) {
            labels.put(PROFILE, "Icons of the profile");
        }
        byPage(actor, pageId, asked).forEach((id, names) -> {
            Set<String> different = Set.copyOf(names.values());
            if (different.size() == 1) {
                labels.put(id, different.iterator().next());
            }
        });
        return labels;
    }

    /** By the widget's id, what each page calls it: in its draft, else in what is published. */
    private Map<String, Map<Long, String>> byPage(Actor actor, @Nullable Long pageId, Set<String> ids) {
        Map<String, Map<Long, String>> names = new HashMap<>();
        if (ids.isEmpty()) {
            return names;
        }
        for (Known page : pagesWith(actor.accountId(), pageId, ids)) {
            PageJson.parse(page.content()).widgets().stream()
                    .filter(widget -> ids.contains(widget.id()))
                    .forEach(widget -> names.computeIfAbsent(widget.id(), first -> new HashMap<>())
                            .putIfAbsent(page.id(), label(widget)));
        }
        return names;
    }

    private List<Known> pagesWith(long accountId, @Nullable Long pageId, Set<String> ids) {
        return new Statements(database)
                .query(
                        PAGES,
                        row -> new Known(row.getLong("id"), row.getString("content")),
                        accountId,
                        pageId == null ? 0 : pageId,
                        String.join(",", ids));
    }

    private static String label(Widget widget) {
        String summary = WidgetSummary.of(widget).strip().replaceAll("\\s+", " ");
        if (summary.isEmpty()) {
            String kind = widget.kind().word();
            return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        }
        return summary.length() <= LONGEST
                ? summary
                : summary.substring(0, LONGEST - 1).strip() + "…";
    }

    /** What a page shows, or would. */
    private record Known(long id, String content) {}
}
