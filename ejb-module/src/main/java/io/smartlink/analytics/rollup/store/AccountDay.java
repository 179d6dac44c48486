package io.smartlink.analytics.rollup.store;

import java.time.LocalDate;

/** A UTC day of an account: what is rolled up, and what expires, at once. */
public record AccountDay(long accountId, LocalDate day) {}
