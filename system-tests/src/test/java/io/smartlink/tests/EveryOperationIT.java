package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.client.Account;
import io.smartlink.client.NewBlocklistEntry;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.PlanChange;
import io.smartlink.client.StatusChange;
import io.smartlink.tests.Operation.Kind;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Walks through every operation of the OpenAPI document: with another account's ids, with keys of each role and without each
 * scope, of a suspended and of a Free account, and without a key. What each expects stands in the table here; an operation
 * that is missing in it fails the walk, so that none can be forgotten.
 */
@ExtendWith(Shared.class)
class EveryOperationIT {
    private static final List<String> SCOPES =
            List.of("links:read", "links:write", "analytics:read", "account:read", "account:write");

    /** Method, path, scope, least role, kind, and what a good request has. */
    private static final List<Operation> OPERATIONS =
            """
            GET     /links                               links:read      viewer    READ
            POST    /links                               links:write     editor    LINKS    {'destination': 'https://example.com/'}
            POST    /links/bulk                          links:write     editor    LINKS    {'items': [{'destination': 'https://example.com/'}]}
            PATCH   /links/bulk                          links:write     editor    LINKS    {'ids': ['{links}'], 'patch': {'archived': false}}
            GET     /links/resolve                       links:read      viewer    READ     ?domain=go.brand.example&slug={slug}
            GET     /links/{id}                          links:read      viewer    READ
            PATCH   /links/{id}                          links:write     editor    LINKS    {'title': 'changed'}
            DELETE  /links/{id}                          links:write     editor    WRITE
            POST    /links/{id}/explain                  links:read      viewer    READ     {'method': 'GET'}
            GET     /bio-pages                           links:read      viewer    READ
            POST    /bio-pages                           links:write     editor    WRITE    {'title': 'walked'}
            GET     /bio-pages/{id}                      links:read      viewer    READ
            PATCH   /bio-pages/{id}                      links:write     editor    WRITE    {'title': 'changed'}
            DELETE  /bio-pages/{id}                      links:write     editor    WRITE
            POST    /bio-pages/{id}/publish              links:write     editor    WRITE
            POST    /bio-pages/{id}/unpublish            links:write     editor    WRITE
            POST    /bio-pages/{id}/discard-draft        links:write     editor    WRITE
            POST    /bio-pages/{id}/duplicate            links:write     editor    WRITE    {'title': 'a copy'}
            GET     /links/{id}/qr                       links:read      viewer    READ     ?format=svg
            GET     /campaigns                           links:read      viewer    READ
            POST    /campaigns                           links:write     editor    LINKS    {'name': 'walked'}
            GET     /campaigns/{id}                      links:read      viewer    READ
            PATCH   /campaigns/{id}                      links:write     editor    LINKS    {'name': 'changed'}
            DELETE  /campaigns/{id}                      links:write     editor    WRITE
            GET     /media                               links:read      viewer    READ
            POST    /media                               links:write     editor    WRITE    ?kind=file&name=walked.txt {'walked': true}
            GET     /media/{id}                          links:read      viewer    READ
            DELETE  /media/{id}                          links:write     editor    WRITE
            GET     /sign-ups                            links:read      editor    READ
            GET     /sign-ups/export                     links:read      editor    READ
            DELETE  /sign-ups/{id}                       links:write     editor    WRITE
            GET     /qr-codes                            links:read      viewer    READ
            POST    /qr-codes                            links:write     editor    LINKS    {'destination': 'https://example.com/'}
            GET     /qr-codes/archive                    links:read      viewer    READ     ?format=svg
            GET     /qr-codes/{id}                       links:read      viewer    READ
            GET     /qr-codes/{id}/image                 links:read      viewer    READ     ?format=svg
            PATCH   /qr-codes/{id}                       links:write     editor    LINKS    {'title': 'changed'}
            DELETE  /qr-codes/{id}                       links:write     editor    WRITE
            GET     /qr-templates                        links:read      viewer    READ
            POST    /qr-templates                        links:write     editor    LINKS    {'name': 'walked', 'design': {}}
            GET     /qr-templates/{id}                   links:read      viewer    READ
            PATCH   /qr-templates/{id}                   links:write     editor    LINKS    {'name': 'changed'}
            DELETE  /qr-templates/{id}                   links:write     editor    WRITE
            GET     /pixels                              links:read      viewer    READ
            POST    /pixels                              links:write     admin     LINKS    {'provider': 'meta', 'tagId': '223456789012345'}
            GET     /pixels/{id}                         links:read      viewer    READ
            PATCH   /pixels/{id}                         links:write     admin     LINKS    {'name': 'changed'}
            DELETE  /pixels/{id}                         links:write     admin     WRITE
            GET     /tags                                links:read      viewer    READ
            GET     /analytics/summary                   analytics:read  viewer    READ     ?linkId={links}&from=2026-01-01T00:00:00Z&until=2026-01-02T00:00:00Z
            GET     /analytics/timeseries                analytics:read  viewer    READ     ?linkId={links}&from=2026-01-01T00:00:00Z&until=2026-01-02T00:00:00Z&bucket=day
            GET     /analytics/breakdown                 analytics:read  viewer    READ     ?linkId={links}&from=2026-01-01T00:00:00Z&until=2026-01-02T00:00:00Z&dimension=country
            GET     /analytics/report                    analytics:read  viewer    READ     ?linkId={links}&from=2026-01-01T00:00:00Z&until=2026-01-02T00:00:00Z&bucket=day
            GET     /analytics/orphans                   analytics:read  viewer    READ     ?from=2026-01-01T00:00:00Z&until=2026-01-02T00:00:00Z
            GET     /analytics/live                      analytics:read  viewer    READ     ?linkId={links}
            GET     /analytics/visits                    analytics:read  viewer    READ     ?linkId={links}&from=2026-01-01T00:00:00Z&until=2026-01-02T00:00:00Z&format=csv
            GET     /domains                             account:read    viewer    READ
            POST    /domains                             account:write   admin     WRITE    {'hostname': 'walked.example'}
            GET     /domains/{id}                        account:read    viewer    READ
            GET     /domains/{id}/events                 account:read    viewer    READ
            PATCH   /domains/{id}                        account:write   admin     WRITE    {'robots': 'allow'}
            POST    /domains/{id}/verify                 account:write   admin     WRITE
            POST    /domains/{id}/certificate            account:write   admin     WRITE
            DELETE  /domains/{id}                        account:write   admin     WRITE
            GET     /account                             account:read    viewer    READ
            GET     /account/strikes                     account:read    viewer    READ
            PATCH   /account                             account:write   admin     WRITE    {'targetPages': true}
            GET     /members                             account:read    viewer    READ
            GET     /members/{id}                        account:read    viewer    READ
            PATCH   /members/{id}                        account:write   admin     WRITE    {'role': 'editor'}
            GET     /members/{id}/notifications          account:read    viewer    READ
            PATCH   /members/{id}/notifications          account:write   admin     WRITE    {}
            DELETE  /members/{id}                        account:write   admin     WRITE
            GET     /invitations                         account:read    viewer    READ
            POST    /invitations                         account:write   admin     WRITE    {'email': 'walked@brand.example', 'role': 'viewer'}
            GET     /invitations/{id}                    account:read    viewer    READ
            POST    /invitations/{id}/resend             account:write   admin     WRITE
            DELETE  /invitations/{id}                    account:write   admin     WRITE
            GET     /api-keys                            account:read    admin     READ
            POST    /api-keys                            account:write   admin     WRITE    {'name': 'walked', 'scopes': ['links:read']}
            GET     /api-keys/{id}                       account:read    admin     READ
            PATCH   /api-keys/{id}                       account:write   admin     WRITE    {'name': 'changed'}
            DELETE  /api-keys/{id}                       account:write   admin     SECURE
            GET     /audit-events                        account:read    admin     READ
            GET     /audit-events/{id}                   account:read    admin     READ
            GET     /audit-events/export                 account:read    admin     READ     ?format=csv
            GET     /operator/accounts                   operator        operator  OPERATE
            POST    /operator/accounts                   operator        operator  OPERATE  {'name': 'x', 'plan': 'pro', 'ownerEmail': 'x@walked.example'}
            GET     /operator/accounts/{id}              operator        operator  OPERATE
            PATCH   /operator/accounts/{id}              operator        operator  OPERATE  {'plan': 'pro'}
            GET     /operator/default-domain             operator        operator  OPERATE
            PATCH   /operator/default-domain             operator        operator  OPERATE  {'robots': 'allow'}
            GET     /operator/plans                      operator        operator  OPERATE
            GET     /operator/plans/{name}               operator        operator  OPERATE
            PATCH   /operator/plans/{name}               operator        operator  OPERATE  {'links': 1}
            GET     /operator/members                    operator        operator  OPERATE
            POST    /operator/members/{id}/sign-in-link  operator        operator  OPERATE
            DELETE  /operator/members/{id}/sessions      operator        operator  OPERATE
            DELETE  /operator/members/{id}/two-step      operator        operator  OPERATE
            GET     /operator/audit-events               operator        operator  OPERATE
            GET     /operator/audit-events/{id}          operator        operator  OPERATE
            GET     /operator/audit-events/export        operator        operator  OPERATE  ?format=csv
            GET     /operator/system                     operator        operator  OPERATE
            GET     /operator/blocklist                  operator        operator  OPERATE
            POST    /operator/blocklist                  operator        operator  OPERATE  {'kind': 'host', 'value': 'walked.example', 'reason': 'walked'}
            DELETE  /operator/blocklist/{id}             operator        operator  OPERATE
            GET     /operator/bio-pages                  operator        operator  OPERATE
            GET     /operator/bio-pages/{id}             operator        operator  OPERATE
            POST    /operator/bio-pages/{id}/block       operator        operator  OPERATE  {'reason': 'walked'}
            POST    /operator/bio-pages/{id}/unblock     operator        operator  OPERATE  {'reason': 'walked'}
            GET     /operator/review-queue               operator        operator  OPERATE
            POST    /operator/review-queue/{id}/decide   operator        operator  OPERATE  {'decision': 'safe', 'reason': 'walked'}
            GET     /operator/strikes                    operator        operator  OPERATE
            POST    /operator/strikes/{id}/forgive       operator        operator  OPERATE  {'reason': 'walked'}
            GET     /operator/analytics/recount          operator        operator  OPERATE  ?day=2026-01-01
            GET     /operator/amazon-templates           operator        operator  OPERATE
            PUT     /operator/amazon-templates/{name}    operator        operator  OPERATE  {'pattern': '/s?k=KEYWORD'}
            DELETE  /operator/amazon-templates/{name}    operator        operator  OPERATE
            """.lines().map(Operation::parse).toList();

    private final Installation smartlink;
    private final Database database;
    private OpenedAccount account;
    private Map<String, String> things;

    EveryOperationIT(Installation smartlink) {
        this.smartlink = smartlink;
        this.database = smartlink.embeddedDatabase();
    }

    /** An account that has one of everything. */
    @BeforeEach
    void open() {
        account = smartlink.account("pro");
        Api api = smartlink.api(account.apiKey());
        JsonObject link = api.link("{\"destination\": \"https://example.com/\"}");
        things = new HashMap<>();
        things.put("links", link.getString("id"));
        things.put("slug", link.getString("slug"));
        things.put("name", "walked");
        things.put("bio-pages", made(api.post("/bio-pages", "{\"title\": \"Ann\"}")));
        things.put("campaigns", made(api.post("/campaigns", "{\"name\": \"spring\"}")));
        things.put("media", made(api.post("/media?kind=file&name=a.txt", "{}")));
        things.put("qr-codes", made(api.post("/qr-codes", "{\"destination\": \"https://example.com/\"}")));
        things.put("qr-templates", made(api.post("/qr-templates", "{\"name\": \"round\", \"design\": {}}")));
        things.put("pixels", made(api.post("/pixels", "{\"provider\": \"meta\", \"tagId\": \"123456789012345\"}")));
        things.put("domains", made(api.post("/domains", "{\"hostname\": \"%s.example\"}".formatted(Api.unique()))));
        things.put(
                "invitations",
                made(api.post(
                        "/invitations",
                        "{\"email\": \"%s@brand.example\", \"role\": \"viewer\"}".formatted(Api.unique()))));
        things.put("members", viewer());
        things.put("audit-events", first(api.get("/audit-events")));
        things.put("api-keys", first(api.get("/api-keys")));
    }

    @Test
    void every_operation_of_the_document_is_in_the_table() {
        JsonObject paths = Request.get("/openapi?format=JSON")
                .host("localhost")
                .send(smartlink.httpPort())
                .json()
                .getJsonObject("paths");
        TreeSet<String> documented = new TreeSet<>();
        paths.forEach((path, item) -> item.asJsonObject().keySet().stream()
                .filter(method ->
                        List.of("get", "post", "put", "patch", "delete").contains(method))
                .forEach(method -> documented.add(
                        method.toUpperCase(java.util.Locale.ROOT) + ' ' + path.substring("/api/v1".length()))));

        assertThat(OPERATIONS.stream().map(Operation::name)).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(OPERATIONS.stream().map(Operation::name).toList()))
                .as("operations of this table; each of the document has to have its row")
                .isEqualTo(documented);
    }

    @Test
    void without_a_key_nothing_answers() {
        walk((operation, all) -> {
            Answer answer = fromElsewhere(operation.request(things));
            expect(all, operation, answer, 401, "unauthorized");
        });
    }

    @Test
    void ids_of_another_account_do_not_exist() {
        String stranger = smartlink.account("pro").apiKey();
        List<String> before = state();

        walk((operation, all) -> {
            boolean isForeign = operation.hasId() || operation.query().contains("{");
            if (operation.kind() != Kind.OPERATE && isForeign) {
                expect(all, operation, send(operation, stranger), 404, "not-found");
            }
        });

        Answer bulk = smartlink
                .api(stranger)
                .patch(
                        "/links/bulk",
                        "{\"ids\": [\"%s\"], \"patch\": {\"archived\": true}}".formatted(things.get("links")));
        assertThat(bulk.json().getJsonArray("items").getJsonObject(0).getInt("status"))
                .isEqualTo(404);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void each_role_may_what_it_is_for_and_no_more() {
        List<String> before = state();

        for (String role : List.of("viewer", "editor", "admin", "owner")) {
            key(role, SCOPES);
            walk((operation, all) -> {
                if (!operation.allows(role)) {
                    expect(all, operation, send(operation, account.apiKey()), 403, "forbidden");
                } else if (operation.kind() == Kind.READ) {
                    expectRead(all, operation, send(operation, account.apiKey()));
                }
            });
        }

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_role_that_may_change_things_is_not_forbidden_to() {
        Map<String, String> nothing = new HashMap<>(things);
        nothing.replaceAll((kind, id) -> kind.equals("slug") || kind.equals("name") ? id : "0000000000000");
        for (String role : List.of("editor", "admin", "owner")) {
            key(role, SCOPES);
            walk((operation, all) -> {
                if (operation.allows(role) && operation.kind() != Kind.READ && operation.hasId()) {
                    Answer answer = send(operation.request(nothing), account.apiKey());
                    expect(all, operation, answer, 404, "not-found");
                }
            });
        }
    }

    @Test
    void a_key_without_the_scope_may_not() {
        for (String missing : SCOPES) {
            List<String> others = new ArrayList<>(SCOPES);
            others.remove(missing);
            key("owner", others);
            walk((operation, all) -> {
                if (operation.scope().equals(missing)) {
                    expect(all, operation, send(operation, account.apiKey()), 403, "forbidden");
                }
            });
        }
        database.execute("update api_key set operator = true where account_id in (%s)".formatted(own()));
        key("owner", SCOPES);
        walk((operation, all) -> {
            if (operation.kind() == Kind.OPERATE) {
                expect(all, operation, send(operation, account.apiKey()), 403, "forbidden");
            }
        });
    }

    @Test
    void a_suspended_account_is_read_and_not_changed() {
        smartlink.client().operator().change(account.id(), StatusChange.suspend("walked"));
        List<String> before = state();

        walk((operation, all) -> {
            if (operation.kind() == Kind.READ) {
                expectRead(all, operation, send(operation, account.apiKey()));
            } else if (operation.kind() == Kind.WRITE || operation.kind() == Kind.LINKS) {
                expect(all, operation, send(operation, account.apiKey()), 403, "account-suspended");
            }
        });

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void free_looks_at_everything_and_makes_no_links() {
        smartlink.client().operator().change(account.id(), new PlanChange("free"));
        List<String> before = state();

        walk((operation, all) -> {
            if (operation.kind() == Kind.READ) {
                expectRead(all, operation, send(operation, account.apiKey()));
            } else if (operation.kind() == Kind.LINKS) {
                expect(all, operation, send(operation, account.apiKey()), 403, "plan-required");
            }
        });

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void who_runs_the_installation_reaches_what_is_theirs() {
        smartlink.client().safety().block(new NewBlocklistEntry("host", Api.unique() + ".example", "walked"));
        String event = first(smartlink.api().get("/operator/audit-events"));
        Map<String, String> asked = Map.of(
                "operator",
                account.id(),
                "operator/audit-events",
                event,
                "operator/bio-pages",
                String.valueOf(things.get("bio-pages")),
                "name",
                "pro");
        walk((operation, all) -> {
            if (operation.kind() == Kind.OPERATE && operation.method().equals("GET")) {
                expectRead(all, operation, send(operation.request(asked), Installation.KEY));
            }
        });
        Account read = smartlink.client().operator().read(account.id());
        assertThat(read.use())
                .containsEntry("members", 2L)
                .containsEntry("invitations", 1L)
                .containsEntry("domains", 1L);
    }

    private interface Step {
        void at(Operation operation, SoftAssertions all);
    }

    private static void walk(Step step) {
        SoftAssertions all = new SoftAssertions();
        OPERATIONS.forEach(operation -> step.at(operation, all));
        all.assertAll();
    }

    private static void expect(SoftAssertions all, Operation operation, Answer answer, int status, String problem) {
        all.assertThat(answer.status()).as(operation.name() + "\n" + answer).isEqualTo(status);
        if (answer.status() == status) {
            all.assertThat(answer.problem()).as(operation.name()).isEqualTo(problem);
        }
    }

    private static void expectRead(SoftAssertions all, Operation operation, Answer answer) {
        all.assertThat(answer.status()).as(operation.name() + "\n" + answer).isEqualTo(200);
    }

    private Answer send(Operation operation, String key) {
        return send(operation.request(things), key);
    }

    private Answer send(Request request, String key) {
        return request.with("Authorization", "Bearer " + key).send(smartlink.httpPort());
    }

    /** Calls without a key are counted against the address that they come from, so each comes from one of its own. */
    private Answer fromElsewhere(Request request) {
        InetAddress own = InetAddress.getLoopbackAddress();
        try (Socket socket = new Socket(
                own, smartlink.httpPort(), InetAddress.getByAddress(new byte[] {127, 0, 7, (byte) ++calls}), 0)) {
            return request.send(socket);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private int calls;

    /** What the account has, as the database has it. */
    private List<String> state() {
        List<String> rows = new ArrayList<>();
        for (String table : List.of(
                "link", "bio_page", "campaign", "pixel", "qr_code", "qr_template", "domain", "member", "invitation")) {
            rows.addAll(database.texts(
                    "select id::text || ' ' || version::text from %s where account_id in (%s) order by id"
                            .formatted(table, own())));
        }
        return rows;
    }

    /** The account's key is one of a member with that role, good for those scopes. */
    private void key(String role, List<String> scopes) {
        database.execute("update api_key set role = '%s', scopes = array[%s] where account_id in (%s)"
                .formatted(
                        role,
                        String.join(
                                ",",
                                scopes.stream().map(scope -> "'" + scope + "'").toList()),
                        own()));
    }

    /** A second member. */
    private String viewer() {
        database.execute("""
                insert into member (id, account_id, email, name, role, created_at)
                select id + 1, account_id, 'second-' || email, 'Second', 'viewer', now()
                from member
                where account_id in (%s)""".formatted(own()));
        return smartlink.api(account.apiKey()).get("/members?search=second-").json().getJsonArray("items").stream()
                .map(member -> member.asJsonObject().getString("id"))
                .findFirst()
                .orElseThrow();
    }

    private String own() {
        return "select account_id from api_key where key_hash = sha256('%s')".formatted(account.apiKey());
    }

    private static String first(Answer list) {
        return list.json().getJsonArray("items").getJsonObject(0).getString("id");
    }

    private static String made(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().getString("id");
    }
}
