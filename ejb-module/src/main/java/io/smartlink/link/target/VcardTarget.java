package io.smartlink.link.target;

import io.smartlink.platform.FieldChecks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Visitors get a contact as a vCard (RFC 2426, RFC 6350). It has a given name, a family name or an organisation at least.
 * Texts may have line breaks, which stand as {@code \n}.
 *
 * @param version {@value #VERSION_3} unless told otherwise, or {@value #VERSION_4}
 * @param birthday ISO 8601 date such as {@code 1990-05-01}
 * @param note up to {@value #MAX_NOTE} characters
 * @param photo JPEG or PNG in base64, as {@link PhotoHeader} allows it; {@code link.adapter.ContactPhoto} cleans it before
 *     it is kept
 */
public record VcardTarget(
        String version,
        @Nullable String prefix,
        @Nullable String givenName,
        @Nullable String middleName,
        @Nullable String familyName,
        @Nullable String suffix,
        @Nullable String organization,
        @Nullable String title,
        List<Phone> phones,
        List<Email> emails,
        List<String> urls,
        List<PostalAddress> addresses,
        @Nullable String birthday,
        @Nullable String note,
        @Nullable String photo)
        implements Target {
    public static final String VERSION_3 = "3.0";
    public static final String VERSION_4 = "4.0";
    public static final int MAX_TEXT = 200;
    public static final int MAX_NOTE = 5000;

    /** Phones, e-mail addresses, URLs and postal addresses, of each. */
    public static final int MAX_ITEMS = 20;

    public static final List<String> PHONE_TYPES =
            List.of("cell", "work", "home", "main", "fax", "pager", "voice", "video");

    /** Of e-mail and postal addresses. */
    public static final List<String> PLACES = List.of("work", "home");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public VcardTarget {
        FieldChecks checks = new FieldChecks();
        version = version == null || version.isBlank() ? VERSION_3 : version.strip();
        prefix = TypedText.lines(checks, "prefix", prefix, MAX_TEXT);
        givenName = TypedText.lines(checks, "givenName", givenName, MAX_TEXT);
        middleName = TypedText.lines(checks, "middleName", middleName, MAX_TEXT);
        familyName = TypedText.lines(checks, "familyName", familyName, MAX_TEXT);
        suffix = TypedText.lines(checks, "suffix", suffix, MAX_TEXT);
        organization = TypedText.lines(checks, "organization", organization, MAX_TEXT);
        title = TypedText.lines(checks, "title", title, MAX_TEXT);
        phones = items(checks, "phones", phones);
        emails = items(checks, "emails", emails);
        urls = checkedUrls(checks, items(checks, "urls", urls));
        addresses = items(checks, "addresses", addresses);
        birthday = checkedDate(checks, birthday);
        note = TypedText.lines(checks, "note", note, MAX_NOTE);
        photo = checkedPhoto(checks, photo);
        checks.that(
                        version.equals(VERSION_3) || version.equals(VERSION_4),
                        "version",
                        "unknown-value",
                        "version must be 3.0 or 4.0.")
                .that(
                        givenName != null || familyName != null || organization != null,
                        "givenName",
                        "required",
                        "A contact needs a givenName, a familyName or an organization.")
                .throwIfAny();
    }

    @Override
    public LinkKind kind() {
        return LinkKind.VCARD;
    }

    /** The contact's name as one reads it: the parts of a person's, else the organisation's. */
    public String displayName() {
        if (givenName == null && familyName == null) {
            return Objects.requireNonNull(organization);
        }
        return Stream.of(
                        Optional.ofNullable(prefix),
                        Optional.ofNullable(givenName),
                        Optional.ofNullable(middleName),
                        Optional.ofNullable(familyName),
                        Optional.ofNullable(suffix))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    public VcardTarget withPhoto(@Nullable String other) {
        return new VcardTarget(
                version,
                prefix,
                givenName,
                middleName,
                familyName,
                suffix,
                organization,
                title,
                phones,
                emails,
                urls,
                addresses,
                birthday,
                note,
                other);
    }

    private static <T> List<T> items(FieldChecks checks, String field, @Nullable List<T> items) {
        List<T> some = items == null ? List.of() : List.copyOf(items);
        checks.that(
                some.size() <= MAX_ITEMS,
                field,
                "too-many",
                "A contact may have up to " + MAX_ITEMS + " " + field + ".");
        return some;
    }

    private static List<String> checkedUrls(FieldChecks checks, List<String> typed) {
        List<String> urls = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String field = "urls[" + i + "]";
            String url = typed.get(i);
            urls.add(Objects.requireNonNullElse(checks.made(() -> Destination.webUrlOf(field, url)), ""));
        }
        return List.copyOf(urls);
    }

    private static @Nullable String checkedDate(FieldChecks checks, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String date = typed.strip();
        checks.that(isDate(date), "birthday", "not-a-date", "birthday must be a date such as 1990-05-01.");
        return date;
    }

    private static boolean isDate(String text) {
        try {
            return DATE.matcher(text).matches() && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static @Nullable String checkedPhoto(FieldChecks checks, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String base64 = typed.replaceAll("[ \\t\\r\\n]", "");
        checks.made(() -> PhotoHeader.parse(base64));
        return base64;
    }

    private static @Nullable String checkedType(FieldChecks checks, @Nullable String typed, List<String> types) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String type = typed.strip().toLowerCase(Locale.ROOT);
        checks.that(
                types.contains(type), "type", "unknown-value", "type must be one of " + String.join(", ", types) + ".");
        return type;
    }

    /**
     * A telephone number.
     *
     * @param type one of {@link VcardTarget#PHONE_TYPES}
     * @param number as people write it, with a digit at least
     */
    public record Phone(@Nullable String type, String number) {
        public static final int MAX_NUMBER = 64;

        /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
        public Phone {
            FieldChecks checks = new FieldChecks();
            type = checkedType(checks, type, PHONE_TYPES);
            String typed = TypedText.line(checks, "number", number, MAX_NUMBER);
            checks.that(
                            typed != null && typed.chars().anyMatch(Character::isDigit),
                            "number",
                            "not-a-number",
                            "number must be a telephone number, such as +49 30 1234567.")
                    .throwIfAny();
            number = Objects.requireNonNull(typed);
        }
    }

    /**
     * An e-mail address.
     *
     * @param type one of {@link VcardTarget#PLACES}
     */
    public record Email(@Nullable String type, String address) {
        public static final int MAX_ADDRESS = 254;

        private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

        /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
        public Email {
            FieldChecks checks = new FieldChecks();
            type = checkedType(checks, type, PLACES);
            String typed = TypedText.line(checks, "address", address, MAX_ADDRESS);
            checks.that(
                            typed != null && ADDRESS.matcher(typed).matches(),
                            "address",
                            "not-an-email",
                            "address must be an e-mail address, such as ann@brand.example.")
                    .throwIfAny();
            address = Objects.requireNonNull(typed);
        }
    }

    /**
     * A postal address, one part of it at least.
     *
     * @param type one of {@link VcardTarget#PLACES}
     */
    public record PostalAddress(
            @Nullable String type,
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postalCode,
            @Nullable String country) {
        /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
        public PostalAddress {
            FieldChecks checks = new FieldChecks();
            type = checkedType(checks, type, PLACES);
            street = TypedText.lines(checks, "street", street, MAX_TEXT);
            city = TypedText.lines(checks, "city", city, MAX_TEXT);
            region = TypedText.lines(checks, "region", region, MAX_TEXT);
            postalCode = TypedText.lines(checks, "postalCode", postalCode, MAX_TEXT);
            country = TypedText.lines(checks, "country", country, MAX_TEXT);
            boolean isEmpty = street == null && city == null && region == null && postalCode == null && country == null;
            checks.that(!isEmpty, "street", "required", "An address needs a street, a city or another part.")
                    .throwIfAny();
        }
    }
}
