/** QR codes, their pictures and templates in the API. Start reading at {@link io.smartlink.web.api.qr.QrCodesResource}. */
@NullMarked
package io.smartlink.web.api.qr;

import org.jspecify.annotations.NullMarked;
