package io.smartlink.certificate.serve;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks now and then whether the operator has put another certificate in place. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperatorTimer {
    @Inject
    TimerDuty duty;

    @EJB
    ServedCertificates served;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void refresh() {
        duty.onThisNode("operator-certificate", served::refreshOperators);
    }
}
