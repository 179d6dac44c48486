package io.smartlink.admin.link.editor;

import io.smartlink.link.target.VcardTarget.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A postal address of a contact. */
public class PostalAddressForm implements FormRow {
    private @Nullable String type;
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String region;
    private @Nullable String postalCode;
    private @Nullable String country;

    static PostalAddressForm of(PostalAddress address) {
        PostalAddressForm form = new PostalAddressForm();
        form.type = address.type();
        form.street = address.street();
        form.city = address.city();
        form.region = address.region();
        form.postalCode = address.postalCode();
        form.country = address.country();
        return form;
    }

    PostalAddress value() {
        return new PostalAddress(type, street, city, region, postalCode, country);
    }

    @Override
    public boolean isBlank() {
        return Typed.allBlank(street, city, region, postalCode, country);
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = street;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = postalCode;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }
}
