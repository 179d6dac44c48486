/**
 * The templates of searches at Amazon as the operator keeps them. Imports {@code platform}, {@code account} and {@code
 * link.target}. Start reading at {@link io.smartlink.link.template.AmazonTemplates}.
 */
@NullMarked
package io.smartlink.link.template;

import org.jspecify.annotations.NullMarked;
