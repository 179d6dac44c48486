/**
 * Smartlink from outside: the distribution as shipped, started by its launcher, asked over HTTP, with a browser and by the
 * typed client, stopped, killed and cut off from its database and broker.
 *
 * <p>Start reading at {@link io.smartlink.tests.Installation}, which starts one, and {@link io.smartlink.tests.Request},
 * which speaks to it byte for byte. Most tests share one installation ({@link io.smartlink.tests.Shared}); those that break
 * theirs start their own. Imports {@code io.smartlink.client} and nothing else of Smartlink.
 */
@NullMarked
package io.smartlink.tests;

import org.jspecify.annotations.NullMarked;
