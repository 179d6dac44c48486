package io.smartlink.certificate;

/**
 * How statements of certificates take down in the audit log what they do: as a part of the statement, since no transaction
 * is open then. The log is that of the account whose domain the host is, else the installation's; the actor is our timer.
 */
final class CertificateAudit {
    private CertificateAudit() {}

    /**
     * An insert to stand in a {@code with}; takes an id and the instant, then what the values take.
     *
     * @param action the word of what was done
     * @param after expression for what is to be told, as {@code jsonb}
     * @param hosts where the column {@code hostname} comes from
     */
    static String insert(String action, String after, String hosts) {
        return """
            insert into audit_event (id, at, account_id, action, subject_kind, subject_id, subject_name, before, after,
                                     source, actor_label, by_operator)
            select ?, ?, coalesce((
                       select max(d.account_id)
                       from domain d
                       where d.hostname = h.hostname and d.status in ('verified', 'failing')), 0),
                   '%s', 'certificate', h.hostname, h.hostname, '{}', %s, 'system', 'system', false
            from %s h
            """.formatted(action, after, hosts);
    }
}
