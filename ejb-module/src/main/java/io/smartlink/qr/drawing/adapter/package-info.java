/**
 * From a design to a picture: the matrix becomes one scene of outlines, and the scene a PNG, an SVG or a PDF, so that all
 * three look alike. Each is read back. Start reading at {@link io.smartlink.qr.drawing.adapter.Drawing}. Imports
 * {@code qr.design}, {@code qr.reading}, ZXing for the matrix, Java2D, and PDFBox for PDF files and letters.
 */
@NullMarked
package io.smartlink.qr.drawing.adapter;

import org.jspecify.annotations.NullMarked;
