package io.smartlink.link.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Visitors get a contact as a vCard (RFC 2426, RFC 6350).
 *
 * @param version {@code 3.0} or {@code 4.0}
 * @param birthday ISO 8601 date
 * @param photo JPEG or PNG in base64
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
    @Override
    public LinkKind kind() {
        return LinkKind.VCARD;
    }

    /** A telephone number. */
    public record Phone(@Nullable String type, String number) {}

    /** An e-mail address. */
    public record Email(@Nullable String type, String address) {}

    /** A postal address. */
    public record PostalAddress(
            @Nullable String type,
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postalCode,
            @Nullable String country) {}
}
