package io.smartlink.account.member;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.actor.Role;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.Statements;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** Members of all accounts, for those who run the installation: who cannot sign in has to be found before they are helped. */
@Stateless
public class OperatorMembers {
    private static final String FOUND = """
            from member m
            join account a on a.id = m.account_id
            where (cast(? as bigint) is null or m.account_id = ?)
              and (position(? in lower(m.name)) > 0 or position(? in m.email) > 0)
            """;

    private static final String LIST = """
            select m.*, a.name as account_name,
                   exists (select 1 from member_totp t where t.member_id = m.id and t.confirmed_at is not null) as two_step
            """ + FOUND + """
              and m.id < ?
            order by m.id desc
            limit ? offset ?
            """;

    private static final String COUNT = "select count(*) " + FOUND;

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    /** Page by page, the newest first. */
    public Page<FoundMember> page(Actor operator, MemberFilter filter, PageRequest page) {
        List<FoundMember> found = list(operator, filter, page.beforeId(), page.limit() + 1, 0);
        return Page.of(found, page, FoundMember::id);
    }

    /** By position, the newest first, for tables that people page through. */
    public List<FoundMember> slice(Actor operator, MemberFilter filter, int first, int size) {
        return list(operator, filter, Long.MAX_VALUE, size, first);
    }

    /** How many members pass the filter. */
    public long count(Actor operator, MemberFilter filter) {
        Permissions.require(operator, Permission.OPERATE);
        return new Statements(database)
                .first(
                        COUNT,
                        row -> row.getLong(1),
                        filter.accountId(),
                        filter.accountId(),
                        filter.words(),
                        filter.words())
                .orElseThrow();
    }

    private List<FoundMember> list(Actor operator, MemberFilter filter, long beforeId, int limit, int offset) {
        Permissions.require(operator, Permission.OPERATE);
        return new Statements(database)
                .query(
                        LIST,
                        OperatorMembers::member,
                        filter.accountId(),
                        filter.accountId(),
                        filter.words(),
                        filter.words(),
                        beforeId,
                        limit,
                        offset);
    }

    private static FoundMember member(ResultSet row) throws SQLException {
        return new FoundMember(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("account_name"),
                row.getString("email"),
                row.getString("name"),
                Role.of(row.getString("role")),
                row.getBoolean("operator"),
                row.getBoolean("two_step"),
                Statements.instant(row, "last_sign_in_at"),
                Objects.requireNonNull(Statements.instant(row, "created_at")));
    }
}
