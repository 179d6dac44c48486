package io.smartlink.certificate.warning;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks every minute whether somebody is to be told of a certificate, on one node at a time. */
@Singleton
public class CertificateWarningTimer {
    @Inject
    TimerDuty duty;

    @EJB
    CertificateWarnings warnings;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false, info = "certificate-warnings")
    void look() {
        duty.onOneNode("certificate-warnings", warnings::tell);
    }
}
