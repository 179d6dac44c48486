package io.smartlink.web.api;

import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.JsonObject;
import java.util.Objects;

/** Bodies with which an operator makes and changes templates of searches at Amazon. */
final class AmazonTemplateBody {
    private AmazonTemplateBody() {}

    /** @throws ValidationFailedException with all faults of the name and the body */
    static AmazonTemplate template(String name, JsonObject body) {
        Faults faults = new Faults();
        JsonFields fields =
                new JsonFields(body, faults).allowOnly(AmazonTemplateFields.class, AmazonTemplateAnswer.class);
        String pattern = fields.require("pattern").text("pattern");
        AmazonTemplate template = faults.parsed(pattern, text -> new AmazonTemplate(name, text));
        faults.throwIfAny();
        return Objects.requireNonNull(template);
    }
}
