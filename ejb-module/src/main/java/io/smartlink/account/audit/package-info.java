/**
 * The audit log: who changed what, before, after, when and from where. A change and its record are one transaction; what is
 * recorded can never be changed again. Imports {@code platform} and {@code account.actor}. Start reading at {@link
 * io.smartlink.account.audit.AuditLog}.
 */
@NullMarked
package io.smartlink.account.audit;

import org.jspecify.annotations.NullMarked;
