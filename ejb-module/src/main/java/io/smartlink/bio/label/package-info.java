/**
 * Widgets of bio pages by the names that people know them by, for reports. Imports {@code account.actor}, {@code bio.adapter}
 * and {@code bio.widget}. Start reading at {@link io.smartlink.bio.label.WidgetLabels}.
 */
@NullMarked
package io.smartlink.bio.label;

import org.jspecify.annotations.NullMarked;
