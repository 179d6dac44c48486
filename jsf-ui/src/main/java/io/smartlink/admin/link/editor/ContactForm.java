package io.smartlink.admin.link.editor;

import io.smartlink.link.target.VcardTarget;
import io.smartlink.link.target.VcardTarget.Email;
import io.smartlink.link.target.VcardTarget.Phone;
import io.smartlink.link.target.VcardTarget.PostalAddress;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The contact that visitors get. */
public class ContactForm implements Serializable {
    private final PhotoForm photo;
    private String version = VcardTarget.VERSION_3;
    private @Nullable String prefix;
    private @Nullable String givenName;
    private @Nullable String middleName;
    private @Nullable String familyName;
    private @Nullable String suffix;
    private @Nullable String organization;
    private @Nullable String title;
    private @Nullable String birthday;
    private @Nullable String note;
    private Rows<ContactEntryForm> phones = new Rows<>(ContactEntryForm::new);
    private Rows<ContactEntryForm> emails = new Rows<>(ContactEntryForm::new);
    private Rows<ContactEntryForm> urls = new Rows<>(ContactEntryForm::new);
    private Rows<PostalAddressForm> addresses = new Rows<>(PostalAddressForm::new);

    private ContactForm(PhotoForm photo) {
        this.photo = photo;
    }

    static ContactForm blank() {
        ContactForm form = new ContactForm(new PhotoForm("vcard", null));
        form.phones.add();
        form.emails.add();
        return form;
    }

    static ContactForm of(VcardTarget contact) {
        ContactForm form = new ContactForm(new PhotoForm("vcard", contact.photo()));
        form.version = contact.version();
        form.prefix = contact.prefix();
        form.givenName = contact.givenName();
        form.middleName = contact.middleName();
        form.familyName = contact.familyName();
        form.suffix = contact.suffix();
        form.organization = contact.organization();
        form.title = contact.title();
        form.birthday = contact.birthday();
        form.note = contact.note();
        form.phones = entries(contact.phones().stream()
                .map(phone -> ContactEntryForm.of(phone.type(), phone.number()))
                .toList());
        form.emails = entries(contact.emails().stream()
                .map(email -> ContactEntryForm.of(email.type(), email.address()))
                .toList());
        form.urls = entries(contact.urls().stream()
                .map(url -> ContactEntryForm.of(null, url))
                .toList());
        form.addresses = new Rows<>(
                PostalAddressForm::new,
                contact.addresses().stream().map(PostalAddressForm::of).toList());
        return form;
    }

    VcardTarget value() {
        FormParts parts = new FormParts();
        List<Phone> madePhones =
                parts.list("phones", phones, entry -> new Phone(Typed.given(entry.getType()), entry.typed()));
        List<Email> madeEmails =
                parts.list("emails", emails, entry -> new Email(Typed.given(entry.getType()), entry.typed()));
        List<String> typedUrls = urls.getList().stream()
                .filter(entry -> !entry.isBlank())
                .map(ContactEntryForm::typed)
                .toList();
        List<PostalAddress> madeAddresses = parts.list("addresses", addresses, PostalAddressForm::value);
        VcardTarget contact = parts.made(
                "",
                () -> new VcardTarget(
                        version,
                        prefix,
                        givenName,
                        middleName,
                        familyName,
                        suffix,
                        organization,
                        title,
                        madePhones,
                        madeEmails,
                        typedUrls,
                        madeAddresses,
                        birthday,
                        note,
                        photo.base64()));
        parts.throwIfAny();
        return Objects.requireNonNull(contact);
    }

    void tidy() {
        phones.dropBlanks();
        emails.dropBlanks();
        urls.dropBlanks();
        addresses.dropBlanks();
    }

    private static Rows<ContactEntryForm> entries(List<ContactEntryForm> entries) {
        return new Rows<>(ContactEntryForm::new, entries);
    }

    /** What a phone can be for. */
    public List<String> getPhoneTypes() {
        return VcardTarget.PHONE_TYPES;
    }

    /** What other ways to reach somebody can be for. */
    public List<String> getPlaces() {
        return VcardTarget.PLACES;
    }

    public PhotoForm getPhoto() {
        return photo;
    }

    public Rows<ContactEntryForm> getPhones() {
        return phones;
    }

    public Rows<ContactEntryForm> getEmails() {
        return emails;
    }

    public Rows<ContactEntryForm> getUrls() {
        return urls;
    }

    public Rows<PostalAddressForm> getAddresses() {
        return addresses;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public @Nullable String getPrefix() {
        return prefix;
    }

    public void setPrefix(@Nullable String prefix) {
        this.prefix = prefix;
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getMiddleName() {
        return middleName;
    }

    public void setMiddleName(@Nullable String middleName) {
        this.middleName = middleName;
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    public @Nullable String getSuffix() {
        return suffix;
    }

    public void setSuffix(@Nullable String suffix) {
        this.suffix = suffix;
    }

    public @Nullable String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getBirthday() {
        return birthday;
    }

    public void setBirthday(@Nullable String birthday) {
        this.birthday = birthday;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
