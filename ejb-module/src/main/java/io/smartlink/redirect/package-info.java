/**
 * The hot path: which answer a visitor gets. {@link io.smartlink.redirect.AddressCache} holds immutable snapshots of
 * addresses, {@link io.smartlink.redirect.RedirectDecider} is the pure decision, {@link io.smartlink.redirect.Redirector}
 * decides and records. Touches no JPA, JDBC, JMS or EJB; what it needs of them are its ports {@link
 * io.smartlink.redirect.SnapshotSource} and {@link io.smartlink.redirect.VisitRecorder}, implemented above. Imports
 * {@code platform}, {@code address} and {@code visit}. Start reading at {@link io.smartlink.redirect.Redirector}.
 */
@NullMarked
package io.smartlink.redirect;

import org.jspecify.annotations.NullMarked;
