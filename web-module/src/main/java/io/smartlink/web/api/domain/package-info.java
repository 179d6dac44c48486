/** Domains in the API: {@code /domains}. Start reading at {@link io.smartlink.web.api.domain.DomainsResource}. */
@NullMarked
package io.smartlink.web.api.domain;

import org.jspecify.annotations.NullMarked;
