/**
 * Reads pictures of codes, as a phone would. Start reading at {@link io.smartlink.qr.reading.adapter.ReadBack}. Imports
 * {@code qr.drawing} and ZXing.
 */
@NullMarked
package io.smartlink.qr.reading.adapter;

import org.jspecify.annotations.NullMarked;
