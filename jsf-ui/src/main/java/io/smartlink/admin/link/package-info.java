/**
 * The pages about links: the list, and one link with its visits; the editor, many links at once, changes of several
 * and campaigns have packages below. Imports {@code signin}, {@code page} and the
 * core's {@code link}, {@code analytics}, {@code customdomain}. Start reading at {@link
 * io.smartlink.admin.link.LinksView}.
 */
@NullMarked
package io.smartlink.admin.link;

import org.jspecify.annotations.NullMarked;
