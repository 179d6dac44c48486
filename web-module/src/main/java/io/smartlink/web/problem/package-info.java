/**
 * What the API refuses, as problem documents (RFC 9457): the one exception mapper, and the refusals that only HTTP knows.
 * Imports {@code platform} of the core. Start reading at {@link io.smartlink.web.problem.ProblemMapper}.
 */
@NullMarked
package io.smartlink.web.problem;

import org.jspecify.annotations.NullMarked;
