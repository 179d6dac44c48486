package io.smartlink.account.signup;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets, once an hour, who asked for an account and never opened the link. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignUpTimer {
    @Inject
    TimerDuty duty;

    @EJB
    SignUpRequests requests;

    @Schedule(hour = "*", minute = "19", second = "0", persistent = false, info = "sign-up-sweep")
    void sweep() {
        duty.onOneNode("sign-up-sweep", requests::sweep);
    }
}
