/**
 * Bio pages as HTML: plain, whole without a script, nothing of others' before a tap. Imports {@code web.page} for words and
 * escapes, {@code web.fire} for pixels. Start reading at {@link io.smartlink.web.bio.BioPage}.
 */
@NullMarked
package io.smartlink.web.bio;

import org.jspecify.annotations.NullMarked;
