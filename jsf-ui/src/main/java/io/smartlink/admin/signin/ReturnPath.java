package io.smartlink.admin.signin;

import org.jspecify.annotations.Nullable;

/**
 * Where to go after signing in: a page of the console, never another site.
 *
 * @param text path and query below the console's context
 */
record ReturnPath(String text) {
    /** The path that a stranger's parameter names, or the first page when it is none of ours. */
    static ReturnPath of(@Nullable String then, String contextPath) {
        return new ReturnPath(then != null && isOurs(then, contextPath) ? then : contextPath + "/links");
    }

    private static boolean isOurs(String then, String contextPath) {
        return then.startsWith(contextPath + "/")
                && !then.startsWith(contextPath + "/sign-in")
                && !then.contains("/../")
                && then.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\');
    }
}
