/**
 * {@code /bio-pages}: pages are made, changed, published, taken back. Imports {@code bio} of the core, {@code web.api.call} and
 * {@code web.api.json}. Start reading at {@link io.smartlink.web.api.bio.BioPagesResource}.
 */
@NullMarked
package io.smartlink.web.api.bio;

import org.jspecify.annotations.NullMarked;
