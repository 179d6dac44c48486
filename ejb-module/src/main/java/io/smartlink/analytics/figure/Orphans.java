package io.smartlink.analytics.figure;

import io.smartlink.redirect.Outcome;
import java.util.Map;

/**
 * People's visits that led nowhere.
 *
 * @param outcomes how many there were of each outcome that served nobody, none too
 * @param notFound visits where nothing stands, by the path that was asked for
 * @param expired visits after a link's end, by the link's {@link io.smartlink.platform.OpaqueId}
 */
public record Orphans(Map<Outcome, Long> outcomes, Breakdown notFound, Breakdown expired) {}
