/** The audit log as integrators read it. Start reading at {@link io.smartlink.web.api.audit.AuditEventsResource}. */
@NullMarked
package io.smartlink.web.api.audit;

import org.jspecify.annotations.NullMarked;
