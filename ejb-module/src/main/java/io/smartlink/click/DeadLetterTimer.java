package io.smartlink.click;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks for dead letters. On every node: each reports what it sees, and looking changes nothing. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadLetterTimer {
    @Inject
    TimerDuty duty;

    @Inject
    ClickPipeline pipeline;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false, info = "dead-letters")
    public void look() {
        duty.onThisNode("dead-letters", () -> pipeline.deadLetters().look());
    }
}
