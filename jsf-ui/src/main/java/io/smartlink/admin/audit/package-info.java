/**
 * The audit log in the console: an account's own, and for those who run the installation its own and that of each account.
 * Start reading at {@link io.smartlink.admin.audit.AuditView}.
 */
@NullMarked
package io.smartlink.admin.audit;

import org.jspecify.annotations.NullMarked;
