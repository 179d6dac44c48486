package io.smartlink.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact that visitors add to their phone.
 *
 * @param version {@code 3.0} (default) or {@code 4.0}
 * @param birthday such as {@code 1990-05-01}
 * @param photo a JPEG or PNG in base64
 */
public record VcardTarget(
        @Nullable String version,
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
        @Nullable String photo) {

    public VcardTarget {
        phones = phones == null ? List.of() : List.copyOf(phones);
        emails = emails == null ? List.of() : List.copyOf(emails);
        urls = urls == null ? List.of() : List.copyOf(urls);
        addresses = addresses == null ? List.of() : List.copyOf(addresses);
    }

    /** A person with one phone number. */
    public static VcardTarget person(String givenName, String familyName, String cell) {
        return new VcardTarget(
                null,
                null,
                givenName,
                null,
                familyName,
                null,
                null,
                null,
                List.of(new Phone("cell", cell)),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    /**
     * A phone number.
     *
     * @param type such as {@code cell} or {@code work}
     */
    public record Phone(@Nullable String type, String number) {}

    /**
     * An e-mail address.
     *
     * @param type {@code work} or {@code home}
     */
    public record Email(@Nullable String type, String address) {}

    /**
     * A postal address.
     *
     * @param type {@code work} or {@code home}
     */
    public record PostalAddress(
            @Nullable String type,
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postalCode,
            @Nullable String country) {}
}
