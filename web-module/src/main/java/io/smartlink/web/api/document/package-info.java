/**
 * The OpenAPI document of the API. The server makes it of the annotations on the resources; its schemas are ours, made of
 * the records that stand in bodies and answers. Imports {@code web.api} and {@code web.problem}. Start reading at {@link
 * io.smartlink.web.api.document.ApiDocument}.
 */
@NullMarked
package io.smartlink.web.api.document;

import org.jspecify.annotations.NullMarked;
