/**
 * Figures as people see them: cards, chart, lists, map, heat map. Plain values made from the core's {@code
 * analytics.figure}; pages only lay them out.
 */
@NullMarked
package io.smartlink.admin.analytics.panel;

import org.jspecify.annotations.NullMarked;
