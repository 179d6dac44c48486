/** DNS as a library speaks it, behind the port {@link io.smartlink.customdomain.dns.DnsLookup}. */
@NullMarked
package io.smartlink.customdomain.adapter;

import org.jspecify.annotations.NullMarked;
