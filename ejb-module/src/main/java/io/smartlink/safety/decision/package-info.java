/** What the operator's decisions about safety have in common. Imports {@code platform} and {@code account}. */
@NullMarked
package io.smartlink.safety.decision;

import org.jspecify.annotations.NullMarked;
