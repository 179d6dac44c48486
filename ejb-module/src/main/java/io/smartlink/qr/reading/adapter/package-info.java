/**
 * Reads pictures of codes, as a phone would: sharp ones, and those that are not in focus. Start reading at
 * {@link io.smartlink.qr.reading.adapter.Reader}. Imports ZXing and Java2D.
 */
@NullMarked
package io.smartlink.qr.reading.adapter;

import org.jspecify.annotations.NullMarked;
