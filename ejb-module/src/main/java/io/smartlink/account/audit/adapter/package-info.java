/** The audit log as files. Imports {@code account.audit} and {@code platform.adapter}. */
@NullMarked
package io.smartlink.account.audit.adapter;

import org.jspecify.annotations.NullMarked;
