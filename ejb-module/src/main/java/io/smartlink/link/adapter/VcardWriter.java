package io.smartlink.link.adapter;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.ImageType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Email;
import ezvcard.property.Photo;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import io.smartlink.link.target.PhotoHeader;
import io.smartlink.link.target.VcardTarget;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes contacts as vCards 3.0 (RFC 2426) and 4.0 (RFC 6350), and what an answer's headers say of them. The same contact
 * gives the same bytes: nothing in them tells when or by what they were written.
 */
public final class VcardWriter {
    /** What the answer's {@code Content-Type} says. */
    public static final String MEDIA_TYPE = "text/vcard; charset=utf-8";

    private static final int MAX_LINE_OCTETS = 75; // RFC 6350 §3.2, without the line break
    private static final int MAX_FILE_NAME = 100;
    private static final String EXTENSION = ".vcf";
    private static final String NAMELESS = "contact";
    private static final String ATTRIBUTE_CHARACTERS = "!#$&+-.^_`|~"; // RFC 8187 §3.2.1, beside letters and digits

    private VcardWriter() {}

    /** The vCard: UTF-8, lines end with CRLF and have at most 75 octets before it. */
    public static byte[] bytes(VcardTarget contact) {
        VCardVersion version = contact.version().equals(VcardTarget.VERSION_4) ? VCardVersion.V4_0 : VCardVersion.V3_0;
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, version)) {
            writer.setAddProdId(false);
            writer.setIncludeTrailingSemicolons(true); // Some readers count the parts of N and ADR.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null); // It folds by characters.
            writer.write(vcard(contact));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** A file name of the contact's name that every file system takes, such as {@code Zoë Müller.vcf}. */
    public static String fileName(VcardTarget contact) {
        StringBuilder name = new StringBuilder();
        contact.displayName().codePoints().limit(MAX_FILE_NAME).forEach(point -> appendToFileName(name, point));
        String plain = name.toString().strip().replaceAll("^\\.+|[. ]+$", "").strip();
        return (plain.isEmpty() ? NAMELESS : plain) + EXTENSION;
    }

    /** The value of {@code Content-Disposition} (RFC 6266): shown by what opens contacts, with a name for what saves. */
    public static String contentDisposition(VcardTarget contact) {
        String name = fileName(contact);
        return "inline; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + extended(name);
    }

    private static VCard vcard(VcardTarget contact) {
        VCard vcard = new VCard();
        vcard.setStructuredName(name(contact));
        vcard.setFormattedName(contact.displayName());
        if (contact.organization() != null) {
            vcard.setOrganization(contact.organization());
        }
        if (contact.title() != null) {
            vcard.addTitle(contact.title());
        }
        contact.phones().forEach(phone -> vcard.addTelephoneNumber(telephone(phone)));
        contact.emails().forEach(email -> vcard.addEmail(email(email)));
        // Escaped like texts (RFC 6350 §3.4): some readers end a URL at the first bare comma, none keeps the backslash.
        contact.urls().forEach(vcard::addUrl);
        contact.addresses().forEach(address -> vcard.addAddress(address(address)));
        if (contact.birthday() != null) {
            vcard.setBirthday(new Birthday(LocalDate.parse(contact.birthday())));
        }
        if (contact.note() != null) {
            vcard.addNote(contact.note());
        }
        if (contact.photo() != null) {
            vcard.addPhoto(photo(contact.photo()));
        }
        return vcard;
    }

    private static StructuredName name(VcardTarget contact) {
        StructuredName name = new StructuredName();
        name.setFamily(contact.familyName());
        name.setGiven(contact.givenName());
        addIfSet(name.getAdditionalNames(), contact.middleName());
        addIfSet(name.getPrefixes(), contact.prefix());
        addIfSet(name.getSuffixes(), contact.suffix());
        return name;
    }

    private static void addIfSet(List<String> values, @Nullable String value) {
        if (value != null) {
            values.add(value);
        }
    }

    private static Telephone telephone(VcardTarget.Phone phone) {
        Telephone telephone = new Telephone(phone.number());
        if (phone.type() != null) {
            telephone.getTypes().add(TelephoneType.get(phone.type()));
        }
        return telephone;
    }

    private static Email email(VcardTarget.Email email) {
        Email written = new Email(email.address());
        if (email.type() != null) {
            written.getTypes().add(EmailType.get(email.type()));
        }
        return written;
    }

    private static Address address(VcardTarget.PostalAddress address) {
        Address written = new Address();
        written.setStreetAddress(address.street());
        written.setLocality(address.city());
        written.setRegion(address.region());
        written.setPostalCode(address.postalCode());
        written.setCountry(address.country());
        if (address.type() != null) {
            written.getTypes().add(AddressType.get(address.type()));
        }
        return written;
    }

    private static Photo photo(String base64) {
        ImageType type = PhotoHeader.parse(base64).isPng() ? ImageType.PNG : ImageType.JPEG;
        return new Photo(Base64.getDecoder().decode(base64), type);
    }

    /** Goes on in a new line, behind a space, before a character that would be the 76th octet or later. */
    private static String folded(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / 32);
        int octets = 0;
        for (int i = 0; i < unfolded.length(); ) {
            int point = unfolded.codePointAt(i);
            i += Character.charCount(point);
            boolean lineBreak = point == '\r' || point == '\n';
            if (!lineBreak && octets + octetsOf(point) > MAX_LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(point);
            octets = lineBreak ? 0 : octets + octetsOf(point);
        }
        return folded.toString();
    }

    private static int octetsOf(int point) {
        if (point < 0x80) {
            return 1;
        }
        return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }

    /** Marks that turn the direction of writing could make a name look like one with another ending. */
    private static void appendToFileName(StringBuilder name, int point) {
        boolean invisible = Character.getType(point) == Character.FORMAT;
        boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
        if (blank) {
            name.append(' ');
        } else if ("/\\:*?\"<>|".indexOf(point) >= 0) {
            name.append('_');
        } else if (!invisible) {
            name.appendCodePoint(point);
        }
    }

    /** For readers that do not know {@code filename*}: without accents, and without {@code %}, which some decode. */
    private static String ascii(String name) {
        String stem = name.substring(0, name.length() - EXTENSION.length());
        StringBuilder ascii = new StringBuilder();
        Normalizer.normalize(stem, Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(point ->
                        ascii.append(point < ' ' || point > '~' || "\"\\%/".indexOf(point) >= 0 ? '_' : (char) point));
        boolean saysNothing = ascii.toString().matches("[_ ]*");
        return (saysNothing ? NAMELESS : ascii) + EXTENSION;
    }

    private static String extended(String name) {
        StringBuilder extended = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean isPlain = character >= 'a' && character <= 'z'
                    || character >= 'A' && character <= 'Z'
                    || character >= '0' && character <= '9'
                    || ATTRIBUTE_CHARACTERS.indexOf(character) >= 0;
            extended.append(isPlain ? String.valueOf(character) : String.format("%%%02X", octet));
        }
        return extended.toString();
    }
}
