/**
 * What may be kept of a visitor's address: where it is, and a hash that tells visitors apart within one day and nothing
 * once that day's salt is destroyed. Start reading at {@link io.smartlink.click.origin.Origins}. Imports {@code platform}, {@code
 * visit} and {@code click.spool}.
 */
@NullMarked
package io.smartlink.click.origin;

import org.jspecify.annotations.NullMarked;
