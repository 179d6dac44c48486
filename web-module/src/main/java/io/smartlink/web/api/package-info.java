/**
 * The REST API under {@code /api/v1}: one resource per thing, each of them a translation between HTTP and a service of
 * the core, with the records that stand in bodies and answers. No business rule lives here. Imports services, rows and
 * commands of the core, {@code api.call} and {@code api.json}. Start reading at {@link
 * io.smartlink.web.api.LinksResource}.
 */
@NullMarked
package io.smartlink.web.api;

import org.jspecify.annotations.NullMarked;
