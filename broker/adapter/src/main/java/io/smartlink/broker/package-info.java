/**
 * The JMS resource adapter that the server deploys: Apache Artemis, run inside the server by default, or reached over
 * the network when a broker URL is set. Start reading at {@link io.smartlink.broker.SmartlinkResourceAdapter}. Imports
 * nothing of the other modules: the application knows it by JNDI names only.
 */
@NullMarked
package io.smartlink.broker;

import org.jspecify.annotations.NullMarked;
