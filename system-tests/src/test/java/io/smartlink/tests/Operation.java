package io.smartlink.tests;

import java.util.Map;

/**
 * An operation of the API as the walk through all of them expects it.
 *
 * @param path below {@code /api/v1}, with {@code {id}} or {@code {name}} where the document has it
 * @param scope word of the scope that a key needs
 * @param least the least role that may: viewer, editor, admin, or operator for those who run the installation
 * @param kind what it does to the account
 * @param query with {@code {...}} for what belongs to the account
 * @param body a good one; empty: none
 */
record Operation(String method, String path, String scope, String least, Kind kind, String query, String body) {
    /** What suspension and plan make of it. */
    enum Kind {
        /** Allowed always. */
        READ,
        /** Allowed always, and changes something: it keeps strangers out. */
        SECURE,
        /** Refused while the account is suspended. */
        WRITE,
        /** The same, and it takes a plan that has smart links. */
        LINKS,
        /** The operator's, whatever account. */
        OPERATE
    }

    /** A line of the table: method, path, scope, least role, kind, then query and body where there are any. */
    static Operation parse(String line) {
        String[] columns = line.strip().split("\\s+", 6);
        String rest = columns.length < 6 ? "" : columns[5];
        int brace = rest.startsWith("?") ? rest.indexOf(' ') : 0;
        String query = rest.startsWith("?") ? rest.substring(0, brace < 0 ? rest.length() : brace) : "";
        return new Operation(
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                Kind.valueOf(columns[4]),
                query,
                rest.substring(query.length()).strip().replace('\'', '"'));
    }

    /** As the document names it. */
    String name() {
        return method + ' ' + path;
    }

    boolean hasId() {
        return path.contains("{id}");
    }

    /** Whether a member of this role may, as far as roles go. */
    boolean allows(String role) {
        return kind != Kind.OPERATE && Roles.valueOf(role).compareTo(Roles.valueOf(least)) >= 0;
    }

    /** Makes the request, with what belongs to the account put into its places. */
    Request request(Map<String, String> things) {
        String kind = path.split("/\\{id}")[0].substring(1);
        String thing = things.getOrDefault(kind, things.getOrDefault(path.split("/")[1], "0000000000000"));
        String target = filled(path.replace("{id}", thing) + query, things);
        Request request =
                Request.of(method, "/api/v1" + target).host("localhost").with("User-Agent", "system-tests");
        if (method.equals("PATCH")) {
            request.with("Content-Type", "application/merge-patch+json");
        }
        return body.isEmpty() ? request : request.json(filled(body, things));
    }

    private static String filled(String text, Map<String, String> things) {
        String filled = text;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return filled;
    }

    /** In the order of power. */
    private enum Roles {
        viewer,
        editor,
        admin,
        owner
    }
}
