/**
 * Several links of the list changed at once, one transaction each. Imports {@code signin}, {@code page}, the editor's
 * {@code Moment} and the core's {@code link}. Start reading at {@link io.smartlink.admin.link.selection.SelectionView}.
 */
@NullMarked
package io.smartlink.admin.link.selection;

import org.jspecify.annotations.NullMarked;
