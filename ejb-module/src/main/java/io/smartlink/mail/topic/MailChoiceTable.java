package io.smartlink.mail.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who gets which mails, as it stands in the database. Whoever calls has looked at permissions. */
@ApplicationScoped
public class MailChoiceTable {
    private static final String MEMBERS = """
            select m.email, m.role, m.operator, array_to_string(c.wanted, ','), array_to_string(c.unwanted, ','), c.version
            from member m
            left join mail_choice c on c.member_id = m.id
            where %s
            order by m.id
            """;

    @PersistenceContext
    EntityManager em;

    /** Addresses of the account's members who get mails about a topic. */
    public List<String> recipients(long accountId, MailTopic topic) {
        return takers(rows("m.account_id = ?1", accountId), topic);
    }

    /** Addresses of those who run the installation and get mails about a topic. */
    public List<String> operators(MailTopic topic) {
        return takers(rows("m.operator", null), topic);
    }

    /** What a member has chosen. */
    public MailChoices of(long memberId) {
        return rows("m.id = ?1", memberId).stream()
                .map(MailChoiceTable::choices)
                .findFirst()
                .orElse(MailChoices.NONE);
    }

    /** The same, held until the end of the transaction, so that of two changes at once neither is lost. */
    public MailChoices held(long memberId) {
        em.createNativeQuery("select id from member where id = ?1 for no key update")
                .setParameter(1, memberId)
                .getResultList();
        return of(memberId);
    }

    /** Keeps what a member has chosen, as the version after the one that was read. */
    public void keep(long memberId, MailChoices choices) {
        em.createNativeQuery("""
                        insert into mail_choice (member_id, wanted, unwanted, version)
                        values (?1, string_to_array(?2, ','), string_to_array(?3, ','), 1)
                        on conflict (member_id) do update
                        set wanted = excluded.wanted, unwanted = excluded.unwanted, version = mail_choice.version + 1
                        """)
                .setParameter(1, memberId)
                .setParameter(2, words(choices.wanted()))
                .setParameter(3, words(choices.unwanted()))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String condition, @Nullable Long id) {
        var query = em.createNativeQuery(MEMBERS.formatted(condition));
        if (id != null) {
            query.setParameter(1, id);
        }
        return query.getResultList();
    }

    private static List<String> takers(List<Object[]> rows, MailTopic topic) {
        return rows.stream()
                .filter(row -> choices(row).takes(topic, new Recipient((String) row[1], (Boolean) row[2])))
                .map(row -> (String) row[0])
                .toList();
    }

    private static MailChoices choices(Object[] row) {
        return row[5] == null
                ? MailChoices.NONE
                : new MailChoices(topics((String) row[3]), topics((String) row[4]), ((Number) row[5]).intValue());
    }

    /** A word that a later version has written is left aside. */
    private static Set<MailTopic> topics(String words) {
        return Arrays.stream(words.split(","))
                .map(MailTopic::tryParse)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static String words(Set<MailTopic> topics) {
        return Stream.of(MailTopic.values())
                .filter(topics::contains)
                .map(MailTopic::word)
                .collect(Collectors.joining(","));
    }
}
