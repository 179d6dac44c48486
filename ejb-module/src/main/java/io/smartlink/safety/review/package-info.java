/**
 * What the operator looks at: destinations that look suspicious, links that were stopped, reports of visitors. Imports
 * {@code link.check} and {@code safety.block}. Start reading at {@link io.smartlink.safety.review.ReviewService}.
 */
@NullMarked
package io.smartlink.safety.review;

import org.jspecify.annotations.NullMarked;
