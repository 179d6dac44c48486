package io.smartlink.web.api;

import io.smartlink.link.target.AmazonTemplate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operator says of a template of searches at Amazon. */
@Schema(name = "AmazonTemplateFields")
public record AmazonTemplateFields(
        @Schema(
                required = true,
                minLength = 1,
                maxLength = AmazonTemplate.MAX_PATTERN,
                example = "/s?k=KEYWORD&rh=p_78%3AASIN",
                description = "Path and query; KEYWORD, ASIN, BRAND and MERCHANT stand for the link's values.")
        String pattern) {}
