/**
 * What a link leads to: a sealed family with one record for each kind, which checks itself for the API and the console
 * alike. Pure; imports {@code platform} and {@code customdomain}. Start reading at {@link io.smartlink.link.target.Target}.
 */
@NullMarked
package io.smartlink.link.target;

import org.jspecify.annotations.NullMarked;
