/**
 * What can be found of a destination: our own rules, the operator's blocklist and the threat provider together. Imports
 * {@code link.check}, {@code safety.rule} and {@code safety.provider}. Start reading at {@link
 * io.smartlink.safety.inspection.Inspection}.
 */
@NullMarked
package io.smartlink.safety.inspection;

import org.jspecify.annotations.NullMarked;
