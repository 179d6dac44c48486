package io.smartlink.qr;

import io.smartlink.platform.FieldFault;
import java.util.List;

/**
 * A design before it is kept: what it looks like, and what would keep readers from reading it.
 *
 * @param svg the drawing
 * @param faults as they would be refused; empty if it was read back. Their fields are those of the design
 * @param modules on a side of the code, without its quiet zone
 * @param contrast the smallest of anything dark to the background, such as {@code 7.4:1}
 */
public record DesignPreview(String svg, List<FieldFault> faults, int modules, String contrast) {}
