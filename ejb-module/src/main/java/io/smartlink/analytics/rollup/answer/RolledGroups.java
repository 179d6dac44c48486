package io.smartlink.analytics.rollup.answer;

import io.smartlink.analytics.figure.Groups;
import io.smartlink.analytics.question.Span;
import java.util.List;

/**
 * Visits by the values of a dimension, as far as rollups tell them.
 *
 * @param raw what raw visits must answer
 */
public record RolledGroups(Groups groups, List<Span> raw) {}
