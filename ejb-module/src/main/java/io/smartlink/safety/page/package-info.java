/**
 * Bio pages of all accounts as the operator sees them: found, stopped by hand, let go. Imports {@code bio}, {@code
 * customdomain} and {@code safety.decision}. Start reading at {@link io.smartlink.safety.page.OperatorPages}.
 */
@NullMarked
package io.smartlink.safety.page;

import org.jspecify.annotations.NullMarked;
