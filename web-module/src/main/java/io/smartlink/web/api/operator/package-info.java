/**
 * What only the operator of the installation may ask, below {@code /operator}. Start reading at {@link
 * io.smartlink.web.api.operator.OperatorAnalyticsResource}. Imports services and records of the core, {@code api.call} and
 * {@code api.json}.
 */
@NullMarked
package io.smartlink.web.api.operator;

import org.jspecify.annotations.NullMarked;
