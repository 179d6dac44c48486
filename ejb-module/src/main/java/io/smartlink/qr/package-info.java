/**
 * QR codes: those with an address of their own (dynamic) and those of links, how they look, and reading every one back
 * before it is accepted. Start reading at {@link io.smartlink.qr.QrCodeService}; what a design must
 * stand, {@link io.smartlink.qr.AcceptedDesign}. Imports {@code platform}, {@code
 * account}, {@code customdomain}, {@code address} and {@code link}.
 */
@NullMarked
package io.smartlink.qr;

import org.jspecify.annotations.NullMarked;
