/**
 * How a QR code looks: values that check themselves, without a pixel. Start reading at {@link
 * io.smartlink.qr.design.Design}. Imports {@code platform}.
 */
@NullMarked
package io.smartlink.qr.design;

import org.jspecify.annotations.NullMarked;
