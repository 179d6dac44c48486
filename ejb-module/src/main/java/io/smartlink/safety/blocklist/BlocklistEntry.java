package io.smartlink.safety.blocklist;

import io.smartlink.safety.rule.BlockRule;
import java.time.Instant;

/** An entry of the blocklist as lists show it. */
public record BlocklistEntry(long id, BlockRule rule, String reason, Instant createdAt, String createdBy) {}
