/**
 * File formats that {@code visit} is fed from. Imports {@code visit} and the JSON library. Start reading at {@link
 * io.smartlink.visit.adapter.CrawlerList}.
 */
@NullMarked
package io.smartlink.visit.adapter;

import org.jspecify.annotations.NullMarked;
