package io.smartlink.web.api;

import io.smartlink.link.target.AmazonTemplate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template of searches at Amazon as the API answers it. */
@Schema(name = "AmazonTemplate", description = "What the address of a search at Amazon looks like.")
public record AmazonTemplateAnswer(
        String name,
        @Schema(example = "/s?k=KEYWORD&rh=p_78%3AASIN") String pattern) {

    static AmazonTemplateAnswer of(AmazonTemplate template) {
        return new AmazonTemplateAnswer(template.name(), template.pattern());
    }
}
