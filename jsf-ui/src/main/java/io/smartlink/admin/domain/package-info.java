/** Domains in the console: the list, adding one, one domain's page. Start reading at {@link io.smartlink.admin.domain.DomainView}. */
@NullMarked
package io.smartlink.admin.domain;

import org.jspecify.annotations.NullMarked;
