package io.smartlink.account.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RoleChangeTest {
    /**
     * Who does it, and what somebody else is so far; then a cell for each role that they shall have, and one for taking them
     * out: viewer, editor, admin, owner, nobody.
     */
    private static final String OTHERS = """
            VIEWER  nobody  .....
            VIEWER  viewer  .....
            VIEWER  editor  .....
            VIEWER  admin   .....
            VIEWER  owner   .....
            EDITOR  nobody  .....
            EDITOR  viewer  .....
            EDITOR  editor  .....
            EDITOR  admin   .....
            EDITOR  owner   .....
            ADMIN   nobody  yyy.y
            ADMIN   viewer  yyy.y
            ADMIN   editor  yyy.y
            ADMIN   admin   yyy.y
            ADMIN   owner   ...y.
            OWNER   nobody  yyyyy
            OWNER   viewer  yyyyy
            OWNER   editor  yyyyy
            OWNER   admin   yyyyy
            OWNER   owner   yyyyy
            """;

    /** The same where it is about oneself. */
    private static final String SELF = """
            VIEWER  viewer  .....
            EDITOR  editor  .....
            ADMIN   admin   yyy.y
            OWNER   owner   yyyyy
            """;

    /** Cannot happen in one piece, but a session may know a role that was taken away just now. */
    private static final String SELF_OUTDATED = """
            ADMIN   viewer  y...y
            ADMIN   editor  yy..y
            OWNER   viewer  y...y
            OWNER   editor  yy..y
            OWNER   admin   yyy.y
            """;

    @TestFactory
    Stream<DynamicTest> others() {
        return cells(OTHERS, false);
    }

    @TestFactory
    Stream<DynamicTest> oneself() {
        return Stream.concat(cells(SELF, true), cells(SELF_OUTDATED, true));
    }

    private static Stream<DynamicTest> cells(String table, boolean self) {
        List<String> roles = List.of("viewer", "editor", "admin", "owner", "nobody");
        List<DynamicTest> cells = new ArrayList<>();
        for (String line : table.lines().toList()) {
            String[] row = line.strip().split("\\s+");
            for (int to = 0; to < roles.size(); to++) {
                String wanted = roles.get(to);
                boolean yes = row[2].charAt(to) == 'y';
                RoleChange change = new RoleChange(Role.valueOf(row[0]), role(row[1]), role(wanted), self);
                cells.add(DynamicTest.dynamicTest(
                        row[0] + (self ? " of oneself: " : " of another: ") + row[1] + " to " + wanted,
                        () -> assertThat(change.allowed()).isEqualTo(yes)));
            }
        }
        return cells.stream();
    }

    private static @Nullable Role role(String word) {
        return word.equals("nobody") ? null : Role.of(word);
    }
}
