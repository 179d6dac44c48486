package io.smartlink.web.api.audit;

import io.smartlink.platform.PageRequest;
import io.smartlink.web.api.json.QueryParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be asked of the audit logs, each with the parameters of its query: an account asks its own, the operator any. */
public enum AuditOperation {
    LIST("listAuditEvents", Parameters.FILTER, Parameters.PAGE),
    EXPORT("exportAuditEvents", Parameters.FORMAT, Parameters.FILTER),
    OPERATOR_LIST("listOperatorAuditEvents", Parameters.WHOSE, Parameters.FILTER, Parameters.PAGE),
    OPERATOR_EXPORT("exportOperatorAuditEvents", Parameters.WHOSE, Parameters.FORMAT, Parameters.FILTER),
    OPERATOR_EVENT("getOperatorAuditEvent", Parameters.WHOSE);

    private final String id;
    private final List<QueryParameter> parameters;

    @SafeVarargs
    AuditOperation(String id, List<QueryParameter>... groups) {
        this.id = id;
        List<QueryParameter> all = new ArrayList<>();
        for (List<QueryParameter> group : groups) {
            all.addAll(group);
        }
        parameters = List.copyOf(all);
    }

    public List<QueryParameter> parameters() {
        return parameters;
    }

    /** @param id in the OpenAPI document */
    public static Optional<AuditOperation> tryParse(String id) {
        return Arrays.stream(values())
                .filter(operation -> operation.id.equals(id))
                .findFirst();
    }

    Set<String> names() {
        return parameters.stream().map(QueryParameter::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Groups of parameters that operations share. */
    private static final class Parameters {
        static final List<QueryParameter> WHOSE =
                List.of(QueryParameter.text("accountId", "Whose log; without it the installation's own."));
        static final List<QueryParameter> FORMAT =
                List.of(QueryParameter.word("format", "The kind of file.", List.of("csv", "ndjson"), "csv"));
        static final List<QueryParameter> FILTER = List.of(
                QueryParameter.text("search", "Words; the event has one that begins like each."),
                QueryParameter.text("action", "Such as link.created, or link for all that happened to links."),
                QueryParameter.text(
                        "actor",
                        "An e-mail address, key: and a key's name, the id of a member or key, operator or system."),
                QueryParameter.text("subject", "Id or name of what it was done to."),
                QueryParameter.text("from", "The first instant."),
                QueryParameter.text("until", "The first instant that is not wanted any more."));
        static final List<QueryParameter> PAGE = List.of(
                QueryParameter.number(
                        "limit", "How many at most.", PageRequest.DEFAULT_LIMIT, 1, PageRequest.MAX_LIMIT),
                QueryParameter.text("cursor", "nextCursor of the page before."));
    }
}
