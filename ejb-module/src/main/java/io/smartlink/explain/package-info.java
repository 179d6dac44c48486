/**
 * What a link would do with a visit, told step by step, for those who set it up. Nothing is counted, recorded or taken.
 * Imports {@code platform}, {@code account}, {@code customdomain}, {@code link}, {@code visit}, {@code redirect} and
 * {@code snapshot}. Start reading at {@link io.smartlink.explain.Explainer}.
 */
@NullMarked
package io.smartlink.explain;

import org.jspecify.annotations.NullMarked;
