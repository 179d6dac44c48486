package io.smartlink.redirect;

/** What a visitor gets. Carries what is recorded of the visit, because only the decision knows. */
public sealed interface RedirectDecision {
    /**
     * The visitor is sent on.
     *
     * @param cacheControl value of {@code Cache-Control}
     */
    record Follow(LinkSnapshot link, String cacheControl) implements RedirectDecision {}

    /** A page of ours instead: 404 for {@link Outcome#NOT_FOUND}, 410 for all others. */
    record Stop(Outcome outcome, long accountId, long linkId) implements RedirectDecision {}

    /** The link does not take this method: 405 with {@code Allow: GET, HEAD}. */
    record WrongMethod() implements RedirectDecision {}

    /** The host is not ours: the neutral 404. */
    record UnknownHost() implements RedirectDecision {}

    /** The address is not cached and the database does not answer: 503, never 404. */
    record Unavailable() implements RedirectDecision {}
}
