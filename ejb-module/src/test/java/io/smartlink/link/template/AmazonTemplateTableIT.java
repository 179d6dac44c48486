package io.smartlink.link.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.address.AddressBook;
import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.platform.PostgresForTests;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** The templates on PostgreSQL. */
class AmazonTemplateTableIT {
    private static PostgresForTests postgres;

    private final AmazonTemplateTable templates = new AmazonTemplateTable(postgres.database());

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = new PostgresForTests();
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @Test
    void the_five_that_come_with_the_product_are_all_valid() throws SQLException {
        assertThat(templates.all())
                .contains(
                        new AmazonTemplate("asin", "/s?k=KEYWORD&rh=p_78%3AASIN"),
                        new AmazonTemplate("brand", "/s?k=KEYWORD&rh=p_4%3ABRAND"),
                        new AmazonTemplate("hidden-keywords", "/s?k=KEYWORD&hidden-keywords=ASIN"),
                        new AmazonTemplate("search", "/s?k=KEYWORD"),
                        new AmazonTemplate("storefront", "/s?k=KEYWORD&me=MERCHANT"));
    }

    @Test
    void a_template_that_links_name_is_used_and_their_addresses_hear_of_it() throws SQLException {
        try (Connection connection = postgres.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    alter table link add column if not exists target jsonb;
                    insert into account (id, name, plan, created_at, updated_at) values (1, 'a', 'pro', now(), now());
                    insert into domain (id, hostname, status, created_at) values (2, 'go.example', 'verified', now());
                    insert into address (item_id, item_kind, domain_id, slug, slug_key) values (3, 'link', 2, 'X', 'x');
                    insert into link (id, account_id, kind, created_by, created_at, updated_at, target)
                    values (3, 1, 'amazon', 'x', now(), now(), '{"template": "storefront"}')
                    """);
            statement.execute("listen " + AddressBook.CHANNEL);
            templates.announceLinks("storefront");
            templates.announceLinks("search");

            assertThat(templates.isUsed("storefront")).isTrue();
            assertThat(templates.isUsed("search")).isFalse();
            assertThat(connection.unwrap(PGConnection.class).getNotifications(5_000))
                    .extracting(PGNotification::getParameter)
                    .containsExactly("2/x");
        }
    }

    @Test
    void a_template_is_made_replaced_and_removed() throws SQLException {
        AmazonTemplate first = new AmazonTemplate("own", "/s?k=KEYWORD");
        AmazonTemplate second = new AmazonTemplate("own", "/s?k=KEYWORD&i=kitchen");

        assertThat(templates.put(first)).isTrue();
        assertThat(templates.put(second)).isFalse();
        templates.announceLinks("own");

        assertThat(templates.find("own")).contains(second);
        assertThat(templates.isUsed("own")).isFalse();
        assertThat(templates.delete("own")).isTrue();
        assertThat(templates.delete("own")).isFalse();
        assertThat(templates.find("own")).isEmpty();
    }
}
