package io.smartlink.certificate.serve;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks now and then whether what is served is what there is: the operator's files, and all that was not heard of. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ServedTimer {
    @Inject
    TimerDuty duty;

    @EJB
    ServedCertificates served;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "operator-certificate")
    void refresh() {
        duty.onThisNode("operator-certificate", served::refreshOperators);
    }

    @Schedule(hour = "*", minute = "*/5", second = "15", persistent = false, info = "certificate-reload")
    void reload() {
        duty.onThisNode("certificate-reload", served::reload);
    }
}
