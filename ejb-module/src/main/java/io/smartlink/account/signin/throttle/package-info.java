/**
 * How often strangers may try: counts in the database, so that all nodes count together, under keyed hashes, so that the
 * table tells no address. Imports {@code platform} only. Start reading at {@link
 * io.smartlink.account.signin.throttle.ThrottlePolicy}.
 */
@NullMarked
package io.smartlink.account.signin.throttle;

import org.jspecify.annotations.NullMarked;
