/**
 * What pages share: the account in the top bar, sign-out, the viewer's time zone, countries, and the mark by which browsers
 * notice new style sheets. Imports {@code signin} and the core's {@code account}. Start reading at {@link
 * io.smartlink.admin.page.ConsoleView}.
 */
@NullMarked
package io.smartlink.admin.page;

import org.jspecify.annotations.NullMarked;
