/** Where the widgets of a bio page lead. Pure; imports {@code bio}. Start reading at {@link io.smartlink.redirect.page.PageTap}. */
@NullMarked
package io.smartlink.redirect.page;

import org.jspecify.annotations.NullMarked;
