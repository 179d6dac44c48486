/**
 * What those who run the installation see in the console: all accounts, the plans, how the system does. Paths begin with {@code /operator-}, which
 * {@link io.smartlink.admin.door.OperatorGate} keeps from everybody else. Start reading at {@link
 * io.smartlink.admin.operator.AccountsView}.
 */
@NullMarked
package io.smartlink.admin.operator;

import org.jspecify.annotations.NullMarked;
