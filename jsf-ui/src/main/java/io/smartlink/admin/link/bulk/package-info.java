/**
 * Many links made at once from pasted lines or a CSV file, one transaction each. Imports {@code signin}, {@code page} and
 * the core's {@code link}. Start reading at {@link io.smartlink.admin.link.bulk.BulkView}.
 */
@NullMarked
package io.smartlink.admin.link.bulk;

import org.jspecify.annotations.NullMarked;
