/**
 * Designs of QR codes that an account keeps for use. Start reading at {@link
 * io.smartlink.qr.template.QrTemplateService}. Imports {@code qr} and what it imports.
 */
@NullMarked
package io.smartlink.qr.template;

import org.jspecify.annotations.NullMarked;
