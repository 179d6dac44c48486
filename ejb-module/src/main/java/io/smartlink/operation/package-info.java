/**
 * How the installation does: each node tells every few seconds what its health checks and timers say, and operators look at
 * all of them at once. Imports whatever it reports on. Start reading at {@link io.smartlink.operation.SystemService}.
 */
@NullMarked
package io.smartlink.operation;

import org.jspecify.annotations.NullMarked;
