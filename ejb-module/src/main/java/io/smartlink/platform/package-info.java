/**
 * What every feature stands on: the catalogue of problems and the root refusal, ids, pages and cursors, the clock, the
 * data source, cluster leases and the check of settings at start. No business rule lives here, and it imports no
 * feature. Start reading at {@link io.smartlink.platform.RefusalException}.
 */
@NullMarked
package io.smartlink.platform;

import org.jspecify.annotations.NullMarked;
