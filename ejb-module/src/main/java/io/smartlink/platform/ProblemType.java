package io.smartlink.platform;

import java.net.URI;

/**
 * Catalogue of everything that Smartlink refuses, as RFC 9457 problem types. The names are part of the API contract and
 * never change; integrators switch on them.
 */
public enum ProblemType {
    MALFORMED_BODY("malformed-body", 400, "Body cannot be read"),
    UNAUTHORIZED("unauthorized", 401, "No valid API key"),
    FORBIDDEN("forbidden", 403, "Not allowed"),
    PLAN_REQUIRED("plan-required", 403, "The plan does not include this"),
    PLAN_LIMIT("plan-limit", 403, "The plan's limit is reached"),
    ACCOUNT_SUSPENDED("account-suspended", 403, "The account is suspended"),
    NOT_FOUND("not-found", 404, "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Method not allowed"),
    NOT_ACCEPTABLE("not-acceptable", 406, "Not acceptable"),
    SLUG_TAKEN("slug-taken", 409, "Slug already taken"),
    EMAIL_TAKEN("email-taken", 409, "E-mail address already in use"),
    LAST_OWNER("last-owner", 409, "Somebody has to stay"),
    INVITATION_SPENT("invitation-spent", 409, "The invitation cannot be accepted"),
    DOMAIN_TAKEN("domain-taken", 409, "Domain already taken"),
    DOMAIN_IN_USE("domain-in-use", 409, "Domain still has items"),
    MEDIA_IN_USE("media-in-use", 409, "A page shows it"),
    TEMPLATE_IN_USE("template-in-use", 409, "Template still has links"),
    IDEMPOTENCY_IN_PROGRESS("idempotency-in-progress", 409, "The first request still runs"),
    STALE_VERSION("stale-version", 412, "Changed by someone else"),
    BODY_TOO_LARGE("body-too-large", 413, "Body too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Unsupported media type"),
    VALIDATION_FAILED("validation-failed", 422, "Some fields are not valid"),
    SLUG_RESERVED("slug-reserved", 422, "Slug is reserved"),
    DESTINATION_UNSAFE("destination-unsafe", 422, "Destination is unsafe"),
    DESTINATION_LOOP("destination-loop", 422, "Destination leads back to this installation"),
    DOMAIN_NOT_VERIFIED("domain-not-verified", 422, "Domain is not verified"),
    QR_UNREADABLE("qr-unreadable", 422, "A reader could not read this code"),
    IDEMPOTENCY_MISMATCH("idempotency-mismatch", 422, "Key was used with another request"),
    RATE_LIMITED("rate-limited", 429, "Too many requests"),
    INTERNAL_ERROR("internal-error", 500, "Internal error"),
    UNAVAILABLE("unavailable", 503, "Temporarily unavailable");

    private static final String BASE = "https://smartlink.example/problems/";

    private final URI uri;
    private final int status;
    private final String title;

    ProblemType(String name, int status, String title) {
        this.uri = URI.create(BASE + name);
        this.status = status;
        this.title = title;
    }

    /** The stable URI that stands in {@code type}. */
    public URI uri() {
        return uri;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** A short English summary, the same for every occurrence. */
    public String title() {
        return title;
    }
}
