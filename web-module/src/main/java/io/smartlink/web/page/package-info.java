/** The few pages that visitors see instead of a destination. Start reading at {@link io.smartlink.web.page.PublicPages}. */
@NullMarked
package io.smartlink.web.page;

import org.jspecify.annotations.NullMarked;
