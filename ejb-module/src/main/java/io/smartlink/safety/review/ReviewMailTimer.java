package io.smartlink.safety.review;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks whether operators are to be told of the review queue, on one node at a time. */
@Singleton
public class ReviewMailTimer {
    @Inject
    TimerDuty duty;

    @EJB
    ReviewMails mails;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false, info = "review-mails")
    void look() {
        duty.onOneNode("review-mails", mails::tellOfNew);
    }
}
