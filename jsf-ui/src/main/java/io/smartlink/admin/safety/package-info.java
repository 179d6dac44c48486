/**
 * What keeps visitors safe, for those who run the installation: review queue, blocklist, strikes. Start reading at {@link
 * io.smartlink.admin.safety.ReviewView}.
 */
@NullMarked
package io.smartlink.admin.safety;

import org.jspecify.annotations.NullMarked;
