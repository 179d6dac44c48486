/** In which forms an upload is kept; values only. */
@NullMarked
package io.smartlink.media.form;

import org.jspecify.annotations.NullMarked;
