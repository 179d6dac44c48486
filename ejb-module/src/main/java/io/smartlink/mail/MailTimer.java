package io.smartlink.mail;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Sends mails soon after they were written, on every node: nodes share them out among themselves. */
@Singleton
public class MailTimer {
    @Inject
    TimerDuty duty;

    @EJB
    MailDelivery delivery;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false, info = "mail")
    void send() {
        duty.onThisNode("mail", delivery::sendDue);
    }
}
