package io.smartlink.certificate;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every few seconds, on every node, which certificates are due. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateTimer {
    @Inject
    TimerDuty duty;

    @EJB
    CertificateDesk desk;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "certificate-orders")
    void begin() {
        duty.onThisNode("certificate-orders", desk::beginDue);
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "certificate-tidy")
    void tidy() {
        duty.onOneNode("certificate-tidy", desk::tidy);
    }
}
