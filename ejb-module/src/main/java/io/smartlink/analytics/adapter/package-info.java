/**
 * Answers as files: CSV (RFC 4180) and one JSON object a line. A file that breaks off never looks whole. Start reading at
 * {@link io.smartlink.analytics.adapter.VisitFile}.
 */
@NullMarked
package io.smartlink.analytics.adapter;

import org.jspecify.annotations.NullMarked;
