/**
 * How bodies and queries are read and answers are written: strictly, with every fault of a request found before it is
 * refused. Knows no resource. Imports {@code platform} of the core and {@code web.problem}. Start reading at {@link
 * io.smartlink.web.api.json.JsonFields}.
 */
@NullMarked
package io.smartlink.web.api.json;

import org.jspecify.annotations.NullMarked;
