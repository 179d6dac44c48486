/**
 * What can be asked about visits: whose, when, which, and how they are cut. Values only; they know neither a table nor a
 * route. Imports {@code platform} and {@code visit}.
 */
@NullMarked
package io.smartlink.analytics.question;

import org.jspecify.annotations.NullMarked;
