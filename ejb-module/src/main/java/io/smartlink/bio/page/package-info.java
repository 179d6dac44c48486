/**
 * What a bio page shows: profile, widgets, theme with its contrast, words for search engines. Pure records that check
 * themselves; imports {@code platform}, {@code link.target}, {@code bio.media} and {@code bio.widget}. Start reading at {@link
 * io.smartlink.bio.page.PageContent}.
 */
@NullMarked
package io.smartlink.bio.page;

import org.jspecify.annotations.NullMarked;
