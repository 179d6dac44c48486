package io.smartlink.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How often a visitor whom nobody knows may do something in an hour, on all nodes together. All of a /64 of IPv6 are one
 * visitor. No address is kept, only its HMAC under a salt of the day; salts and tries of days that are over are forgotten.
 */
@ApplicationScoped
public class StrangerLimit {
    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Counts a try, in the caller's transaction. @return false if it is one too many */
    public boolean take(Tries tries, String address) {
        Instant now = clock.instant();
        byte[] visitor = hmac(AddressNetwork.of(address), salt(tries, LocalDate.ofInstant(now, ZoneOffset.UTC)));
        em.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:table || encode(:visitor, 'hex'), 2)) as text)")
                .setParameter("table", tries.table())
                .setParameter("visitor", visitor)
                .getResultList();
        return em.createNativeQuery("""
                        insert into %1$s (visitor, at)
                        select :visitor, :now
                        where (select count(*) from %1$s where visitor = :visitor and at > :since) < :limit
                        """.formatted(tries.table()))
                        .setParameter("visitor", visitor)
                        .setParameter("now", now)
                        .setParameter("since", now.minus(Duration.ofHours(1)))
                        .setParameter("limit", tries.anHour())
                        .executeUpdate()
                == 1;
    }

    private byte[] salt(Tries tries, LocalDate day) {
        byte[] fresh = new byte[SALT_BYTES];
        RANDOM.nextBytes(fresh);
        boolean isNew = em.createNativeQuery("insert into " + tries.saltTable()
                                + " (day, salt) values (:day, :salt) on conflict do nothing")
                        .setParameter("day", day)
                        .setParameter("salt", fresh)
                        .executeUpdate()
                == 1;
        if (isNew) {
            em.createNativeQuery("delete from " + tries.saltTable() + " where day < :day")
                    .setParameter("day", day)
                    .executeUpdate();
            em.createNativeQuery("delete from " + tries.table() + " where at < :begin")
                    .setParameter("begin", day.atStartOfDay().toInstant(ZoneOffset.UTC))
                    .executeUpdate();
        }
        return (byte[])
                em.createNativeQuery("select salt from " + tries.saltTable() + " where day = :day", byte[].class)
                        .setParameter("day", day)
                        .getSingleResult();
    }

    private static byte[] hmac(String address, byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return mac.doFinal(address.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks HmacSHA256", missing);
        }
    }

    /**
     * Something that strangers may try.
     *
     * @param table where tries are kept, with the columns {@code visitor} and {@code at}
     * @param saltTable where the day's salt is kept, with the columns {@code day} and {@code salt}
     * @param anHour how many tries an hour are let through
     */
    public record Tries(String table, String saltTable, int anHour) {}
}
