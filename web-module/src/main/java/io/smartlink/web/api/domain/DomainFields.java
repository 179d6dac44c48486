package io.smartlink.web.api.domain;

import io.smartlink.customdomain.DomainBrand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the owner of a domain decides. */
@Schema(name = "DomainFields")
public record DomainFields(
        @Schema(maxLength = 253, description = "Stored in A-labels; fixed when the domain is added.")
        String hostname,

        @Schema(
                defaultValue = "false",
                description = "Whether /Offer and /offer are two addresses; fixed when the domain is added.")
        boolean caseSensitive,

        @Schema(
                nullable = true,
                description = "Where / leads; may hold {path} and {host} after its host. Null: the not-found page.")
        @Nullable
        String rootDestination,

        @Schema(
                nullable = true,
                description =
                        "Where unknown slugs lead; may hold {path} and {host} after its host. Null: the not-found page.")
        @Nullable
        String notFoundDestination,

        @Schema(
                enumeration = {"allow", "disallow"},
                defaultValue = "allow",
                description = "What /robots.txt says.")
        String robots,

        @Schema(description = "How our pages look on the domain.")
        DomainBrand brand) {}
