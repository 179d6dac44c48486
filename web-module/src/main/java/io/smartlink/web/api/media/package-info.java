/** Uploads over the API. Start reading at {@link io.smartlink.web.api.media.MediaResource}. */
@NullMarked
package io.smartlink.web.api.media;

import org.jspecify.annotations.NullMarked;
