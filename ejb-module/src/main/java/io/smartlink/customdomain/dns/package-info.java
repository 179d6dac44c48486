/**
 * What must stand in DNS for a domain, and what does: the port to DNS, the expected records and their comparison, pure. Start
 * reading at {@link io.smartlink.customdomain.dns.DomainRecords}. Imports {@code platform}.
 */
@NullMarked
package io.smartlink.customdomain.dns;

import org.jspecify.annotations.NullMarked;
