/**
 * How pages name pictures and files: an opaque id and the port that answers whose it is. Imports {@code platform}. Start
 * reading at {@link io.smartlink.bio.media.PageMedia}.
 */
@NullMarked
package io.smartlink.bio.media;

import org.jspecify.annotations.NullMarked;
