/**
 * What becomes of a refusal on screen: a message beside the field that it is about, or above the form; and of everything
 * else that goes wrong: a calm page. Imports the core's {@code platform}. Start reading at {@link
 * io.smartlink.admin.refusal.ConsoleExceptionHandler}.
 */
@NullMarked
package io.smartlink.admin.refusal;

import org.jspecify.annotations.NullMarked;
