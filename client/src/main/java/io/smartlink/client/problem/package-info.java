/**
 * What the API refuses, as exceptions.
 *
 * <p>Start reading at {@link io.smartlink.client.problem.SmartlinkProblemException}: it lists the refusals that callers
 * handle, each a type of its own. Imports nothing of Smartlink.
 */
@NullMarked
package io.smartlink.client.problem;

import org.jspecify.annotations.NullMarked;
