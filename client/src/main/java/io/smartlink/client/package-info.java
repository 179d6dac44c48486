/**
 * The typed client of the API under {@code /api/v1}: MicroProfile REST Client interfaces and the records that they send and
 * receive.
 *
 * <p>Start reading at {@link io.smartlink.client.LinksApi}, or at {@link io.smartlink.client.SmartlinkClient} where no server
 * injects the interfaces. Refusals of the API stand in {@link io.smartlink.client.problem}. Imports that package, and
 * nothing else of Smartlink: this jar is for other people's applications.
 */
@NullMarked
package io.smartlink.client;

import org.jspecify.annotations.NullMarked;
