/**
 * The editor of a link: one form class for each section of the page, which keeps what was typed and makes the core's
 * record of it; the record checks. Imports {@code signin}, {@code page} and the core's {@code link}. Start reading at
 * {@link io.smartlink.admin.link.editor.LinkForm}.
 */
@NullMarked
package io.smartlink.admin.link.editor;

import org.jspecify.annotations.NullMarked;
