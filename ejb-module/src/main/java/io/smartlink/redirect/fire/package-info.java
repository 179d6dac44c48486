/**
 * What a page that fires pixels leaves behind: the visitor's answer, and the ticket that tells that they have fired. Imports
 * nothing of ours. Start reading at {@link io.smartlink.redirect.fire.FireTickets}.
 */
@NullMarked
package io.smartlink.redirect.fire;

import org.jspecify.annotations.NullMarked;
