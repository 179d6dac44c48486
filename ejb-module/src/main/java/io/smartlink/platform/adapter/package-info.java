/**
 * Records and maps as JSON objects (RFC 8259) and back: the one form in which they stand in the API and in {@code jsonb} columns.
 * Imports {@code platform} and the JSON library. Start reading at {@link io.smartlink.platform.adapter.RecordJson}.
 */
@NullMarked
package io.smartlink.platform.adapter;

import org.jspecify.annotations.NullMarked;
