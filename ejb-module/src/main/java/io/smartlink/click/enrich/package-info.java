/**
 * What a visit's headers and query say: verdict, referrer, channel, program, language, UTM
 * values, scan. Pure. Start reading at {@link
 * io.smartlink.click.enrich.ClickEnricher}. Imports {@code visit}, {@code click.spool} and {@code click.origin}.
 */
@NullMarked
package io.smartlink.click.enrich;

import org.jspecify.annotations.NullMarked;
