/**
 * The pages about links: the list, one link with its visits, and the editor. Imports {@code signin}, {@code page} and the
 * core's {@code link}, {@code analytics}, {@code customdomain}. Start reading at {@link
 * io.smartlink.admin.link.LinksView}.
 */
@NullMarked
package io.smartlink.admin.link;

import org.jspecify.annotations.NullMarked;
