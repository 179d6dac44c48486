/**
 * The services in a container, on PostgreSQL: what transactions, locks, constraints and notifications add to the plain
 * parts that unit tests cover.
 *
 * <p>Start reading at {@link io.smartlink.it.ServicesIT}: one archive, deployed once to Payara Micro, in which the tests of
 * all features run. The broker stays outside; its place is taken by {@link io.smartlink.it.NoVisits}.
 */
@NullMarked
package io.smartlink.it;

import org.jspecify.annotations.NullMarked;
