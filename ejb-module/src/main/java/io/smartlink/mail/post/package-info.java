/** A mail, and the port through which it leaves. Imports nothing of ours. */
@NullMarked
package io.smartlink.mail.post;

import org.jspecify.annotations.NullMarked;
