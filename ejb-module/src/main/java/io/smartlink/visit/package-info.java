/**
 * A visit: one request of a visitor without HTTP, and what can be said of it by looking at it alone. Pure; imports
 * {@code platform} only. Start reading at {@link io.smartlink.visit.Visit}.
 */
@NullMarked
package io.smartlink.visit;

import org.jspecify.annotations.NullMarked;
