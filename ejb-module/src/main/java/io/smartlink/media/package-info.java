/**
 * Pictures and files that accounts upload for their pages: checked, made anew, kept in the database, served by every node.
 * Imports {@code platform}, {@code account}, the checks of pictures in {@code link}, and the port of {@code bio} through
 * which pages ask what they may show. Start reading at {@link io.smartlink.media.MediaService}.
 */
@NullMarked
package io.smartlink.media;

import org.jspecify.annotations.NullMarked;
