package io.smartlink.analytics;

/** Whose visits are counted: always of one account, narrowed to one link, one domain or one tag, or not at all. */
public sealed interface VisitScope {
    /** Everything of the account. */
    record WholeAccount() implements VisitScope {}

    /** One link, wherever it stood when it was visited. */
    record OfLink(long linkId) implements VisitScope {}

    /** All links that were visited on this hostname. */
    record OfDomain(String hostname) implements VisitScope {}

    /** All links that carry this tag now. */
    record OfTag(String tag) implements VisitScope {}

    static VisitScope account() {
        return new WholeAccount();
    }

    static VisitScope link(long id) {
        return new OfLink(id);
    }

    static VisitScope domain(String hostname) {
        return new OfDomain(hostname);
    }

    static VisitScope tag(String tag) {
        return new OfTag(tag);
    }
}
