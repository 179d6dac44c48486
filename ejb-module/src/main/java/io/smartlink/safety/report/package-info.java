/**
 * Reports of visitors: who has found a link that leads to no good. Imports {@code address}, {@code customdomain} and {@code
 * safety.review}. Start reading at {@link io.smartlink.safety.report.VisitorReports}.
 */
@NullMarked
package io.smartlink.safety.report;

import org.jspecify.annotations.NullMarked;
