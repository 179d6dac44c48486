/**
 * What bio pages are made of: the sealed family {@link io.smartlink.bio.widget.Content} of records that check themselves, and
 * the {@link io.smartlink.bio.widget.Widget} that gives one its id and its time. They stand in the API and the database in the
 * same form. Pure; imports {@code platform}, {@code link.target} and {@code bio.media}. Start reading at {@link
 * io.smartlink.bio.widget.Content}.
 */
@NullMarked
package io.smartlink.bio.widget;

import org.jspecify.annotations.NullMarked;
