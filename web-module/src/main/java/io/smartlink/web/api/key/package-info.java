/** API keys as integrators manage them. Start reading at {@link io.smartlink.web.api.key.ApiKeysResource}. */
@NullMarked
package io.smartlink.web.api.key;

import org.jspecify.annotations.NullMarked;
