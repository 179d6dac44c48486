package io.smartlink.link.target;

/** What a link leads to. A new kind is one record here, one branch of the redirect, and one editor. */
public sealed interface Target permits RedirectTarget, AmazonTarget, VcardTarget {
    /** The kind that the API and the reports call it by. */
    LinkKind kind();
}
