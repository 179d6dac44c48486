package io.smartlink.redirect.choice;

import io.smartlink.visit.Locations;
import io.smartlink.visit.Programs;

/** Where facts about visitors come from. */
public record VisitorFacts(Programs programs, Locations locations) {}
