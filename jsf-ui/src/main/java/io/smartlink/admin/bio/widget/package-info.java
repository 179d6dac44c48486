/**
 * The store of widgets and the one editor that serves all their kinds. Imports {@code bio} of the core and the moments of
 * {@code link.editor}. Start reading at {@link io.smartlink.admin.bio.widget.WidgetStore}.
 */
@NullMarked
package io.smartlink.admin.bio.widget;

import org.jspecify.annotations.NullMarked;
