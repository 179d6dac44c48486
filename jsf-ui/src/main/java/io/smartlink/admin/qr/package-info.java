/**
 * The pages about QR codes: the list, and the designer. Imports {@code signin}, {@code page}, {@code link.editor} for typed
 * fields, and the core's {@code qr}. Start reading at {@link io.smartlink.admin.qr.QrDesignerView}.
 */
@NullMarked
package io.smartlink.admin.qr;

import org.jspecify.annotations.NullMarked;
