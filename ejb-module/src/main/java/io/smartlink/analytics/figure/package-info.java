/** What is answered about visits: records of figures, wherever they were counted. Imports {@code visit}. */
@NullMarked
package io.smartlink.analytics.figure;

import org.jspecify.annotations.NullMarked;
