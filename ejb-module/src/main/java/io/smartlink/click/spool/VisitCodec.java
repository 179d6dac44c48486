package io.smartlink.click.spool;

import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.AccountSnapshot;
import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.redirect.ItemSnapshot;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Visit;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one visit in the spool: a version, the numbers, then the texts as UTF-8 with their length in front.
 * Encoding makes no garbage. Method and host are not kept, nor is the path of what was found: HEAD is never recorded, the ids say
 * the rest.
 */
final class VisitCodec {
    /** Longest texts in characters; what is longer is cut. */
    static final int MAX_ADDRESS = 45;

    static final int MAX_USER_AGENT = 512;
    static final int MAX_REFERRER = 1024;
    static final int MAX_LANGUAGE = 128;
    static final int MAX_PURPOSE = 64;
    static final int MAX_QUERY = 2048;
    static final int MAX_CHOICE = 200;
    static final int MAX_PATH = 200;

    /** No visit takes more bytes: every character at its widest. */
    static final int MAX_BYTES = 96
            + 3
                    * (MAX_ADDRESS
                            + MAX_USER_AGENT
                            + MAX_REFERRER
                            + MAX_LANGUAGE
                            + MAX_PURPOSE
                            + MAX_QUERY
                            + 10 * MAX_CHOICE
                            + MAX_PATH);

    private static final byte VERSION = 4;
    private static final byte WITHOUT_WIDGET = 3; // written before there were bio pages
    private static final byte WITHOUT_PATH = 2; // written before orphans said where they went
    private static final byte WITHOUT_CHOICE = 1; // written before links could choose
    private static final int OBJECTS = 1;
    private static final int EXCLUDED = 2;
    private static final int FROM_OWN_HOST = 4;
    private static final int OF_QR_CODE = 8;
    private static final int TEXTS = 35; // where the numbers end
    private static final int ABSENT = 0xFFFF;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private VisitCodec() {}

    /**
     * Writes a visit to the beginning of an array of at least {@link #MAX_BYTES}. Whether an objection counts is the
     * account's to say, of the link or, where there is none, of the domain; where nothing stands, the path is kept.
     *
     * @return how many bytes it took
     */
    static int encode(
            byte[] to,
            Visit visit,
            DomainSnapshot domain,
            @Nullable ItemSnapshot item,
            Outcome outcome,
            Selection selection) {
        AccountSnapshot account = item == null ? domain.account() : item.account();
        to[0] = VERSION;
        to[1] = (byte) outcome.code();
        to[2] = (byte) (flags(visit, account) | (item != null && item.ofQrCode() ? OF_QR_CODE : 0));
        LONG.set(to, 3, visit.atMillis());
        LONG.set(to, 11, domain.id());
        LONG.set(to, 19, account.id());
        LONG.set(to, 27, item == null ? 0 : item.id());
        int end = putText(to, TEXTS, visit.address(), MAX_ADDRESS);
        end = putText(to, end, visit.userAgent(), MAX_USER_AGENT);
        end = putText(to, end, visit.referrer(), MAX_REFERRER);
        end = putText(to, end, visit.acceptLanguage(), MAX_LANGUAGE);
        end = putText(to, end, visit.purpose(), MAX_PURPOSE);
        end = putText(to, end, visit.rawQuery(), MAX_QUERY);
        end = putText(to, end, selection.rule(), MAX_CHOICE);
        end = putText(to, end, selection.variant(), MAX_CHOICE);
        end = putText(to, end, selection.keyword(), MAX_CHOICE);
        end = putText(to, end, selection.note(), MAX_CHOICE);
        end = putUtm(to, end, item == null ? Utm.NONE : item.utm());
        end = putText(to, end, outcome == Outcome.NOT_FOUND ? visit.rawPath() : null, MAX_PATH);
        return putText(to, end, selection.widget(), MAX_CHOICE);
    }

    private static int flags(Visit visit, AccountSnapshot account) {
        return (visit.objects() && account.optOutHonoured() ? OBJECTS : 0)
                | (account.excluded().contains(visit.address()) ? EXCLUDED : 0)
                | (isFromOwnHost(visit) ? FROM_OWN_HOST : 0);
    }

    /** Whether the referrer is a page of the very host that was visited; makes no garbage. */
    private static boolean isFromOwnHost(Visit visit) {
        String referrer = visit.referrer();
        int host = referrer == null ? -1 : referrer.indexOf("://") + 3;
        if (referrer == null || host < 3) {
            return false;
        }
        int end = host + visit.host().length();
        boolean ends = referrer.length() == end || referrer.length() > end && "/:?#".indexOf(referrer.charAt(end)) >= 0;
        return ends
                && referrer.startsWith("http")
                && referrer.regionMatches(
                        true, host, visit.host(), 0, visit.host().length());
    }

    private static int putUtm(byte[] to, int at, Utm utm) {
        int end = putText(to, at, utm.source(), MAX_CHOICE);
        end = putText(to, end, utm.medium(), MAX_CHOICE);
        end = putText(to, end, utm.campaign(), MAX_CHOICE);
        end = putText(to, end, utm.term(), MAX_CHOICE);
        return putText(to, end, utm.content(), MAX_CHOICE);
    }

    /**
     * Reads a visit back.
     *
     * @throws IllegalArgumentException if another version wrote it
     */
    static SpooledVisit decode(byte[] from) {
        if (from.length < TEXTS || from[0] < WITHOUT_CHOICE || from[0] > VERSION) {
            throw new IllegalArgumentException("not a visit of version " + VERSION);
        }
        Texts texts = new Texts(from);
        boolean chose = from[0] != WITHOUT_CHOICE;
        SpooledVisit visit = new SpooledVisit(
                (long) LONG.get(from, 3),
                (long) LONG.get(from, 11),
                (long) LONG.get(from, 19),
                (long) LONG.get(from, 27),
                from[1],
                (from[2] & OBJECTS) != 0,
                (from[2] & EXCLUDED) != 0,
                (from[2] & FROM_OWN_HOST) != 0,
                (from[2] & OF_QR_CODE) != 0,
                texts.required(),
                texts.next(),
                texts.next(),
                texts.next(),
                texts.next(),
                texts.next(),
                chose ? new Selection(texts.next(), texts.next(), texts.next(), texts.next()) : Selection.NONE,
                chose ? new Utm(texts.next(), texts.next(), texts.next(), texts.next(), texts.next()) : Utm.NONE,
                chose && from[0] != WITHOUT_PATH ? texts.next() : null);
        String widget = from[0] > WITHOUT_WIDGET ? texts.next() : null;
        return widget == null ? visit : visit.tapping(widget);
    }

    private static int putText(byte[] to, int at, @Nullable String text, int maxLength) {
        if (text == null) {
            to[at] = (byte) 0xFF;
            to[at + 1] = (byte) 0xFF;
            return at + 2;
        }
        int length = Math.min(text.length(), maxLength);
        int end = at + 2;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                to[end++] = (byte) c;
            } else {
                end = putWide(to, end, c);
            }
        }
        int bytes = end - at - 2;
        to[at] = (byte) (bytes >> 8);
        to[at + 1] = (byte) bytes;
        return end;
    }

    /** Headers are Latin-1, so halves of a surrogate pair are somebody's game: they become U+FFFD each. */
    private static int putWide(byte[] to, int at, char c) {
        if (c < 0x800) {
            to[at] = (byte) (0xC0 | c >> 6);
            to[at + 1] = (byte) (0x80 | c & 0x3F);
            return at + 2;
        }
        char kept = Character.isSurrogate(c) ? '\uFFFD' : c;
        to[at] = (byte) (0xE0 | kept >> 12);
        to[at + 1] = (byte) (0x80 | kept >> 6 & 0x3F);
        to[at + 2] = (byte) (0x80 | kept & 0x3F);
        return at + 3;
    }

    /** Walks over the texts of one visit. */
    private static final class Texts {
        private final byte[] from;
        private int at = TEXTS;

        Texts(byte[] from) {
            this.from = from;
        }

        String required() {
            String text = next();
            return text == null ? "" : text;
        }

        @Nullable
        String next() {
            if (at + 2 > from.length) {
                throw new IllegalArgumentException("visit ends early");
            }
            int length = (from[at] & 0xFF) << 8 | from[at + 1] & 0xFF;
            at += 2;
            if (length == ABSENT) {
                return null;
            }
            if (length > from.length - at) {
                throw new IllegalArgumentException("text is longer than its visit");
            }
            String text = new String(from, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }
    }
}
