package io.smartlink.admin.bio;

import io.smartlink.admin.bio.widget.FieldRows;
import io.smartlink.admin.bio.widget.RowsForm;
import io.smartlink.admin.bio.widget.WidgetStore;
import io.smartlink.bio.page.Profile;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.adapter.FieldsJson;
import io.smartlink.platform.adapter.RecordJson;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The profile card as it was typed. */
public class ProfileForm implements Serializable {
    private static final FieldRows SOCIAL = new FieldRows("social", "Social icons", "icon", WidgetStore.social());

    private @Nullable String name;
    private @Nullable String text;
    private final PictureForm avatar;
    private final RowsForm social;

    private ProfileForm(PictureForm avatar, RowsForm social) {
        this.avatar = avatar;
        this.social = social;
    }

    static ProfileForm of(Profile profile, ZoneId zone) {
        Object links = FieldsJson.parse(RecordJson.text(profile)).get("social");
        ProfileForm form = new ProfileForm(PictureForm.of(profile.avatar()), new RowsForm(SOCIAL, links, zone));
        form.name = profile.name();
        form.text = profile.text();
        return form;
    }

    /** @throws ValidationFailedException with all faults, told as in {@code profile.social[0].destination} */
    Profile profile(ZoneId zone) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("text", text);
        fields.put("avatar", avatar.mediaId());
        fields.put("social", social.values(zone));
        return Typed.record(fields, Profile.class, "profile");
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public PictureForm getAvatar() {
        return avatar;
    }

    public RowsForm getSocial() {
        return social;
    }
}
