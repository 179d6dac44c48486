package io.smartlink.account.signin;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Clears away, once an hour, what sign-in does not need any more. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInTimer {
    @Inject
    TimerDuty duty;

    @EJB
    SignInSweep sweep;

    @Schedule(hour = "*", minute = "17", second = "0", persistent = false, info = "sign-in-sweep")
    void sweep() {
        duty.onOneNode("sign-in-sweep", sweep::sweep);
    }
}
