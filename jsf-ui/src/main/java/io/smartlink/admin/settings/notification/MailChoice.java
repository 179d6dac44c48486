package io.smartlink.admin.settings.notification;

import io.smartlink.mail.topic.MailTopic;
import java.io.Serializable;

/** One kind of mails, as a box to tick. */
public class MailChoice implements Serializable {
    private static final long serialVersionUID = 1;

    private final MailTopic topic;
    private final boolean fixed;
    private boolean taken;

    MailChoice(MailTopic topic, boolean taken, boolean fixed) {
        this.topic = topic;
        this.taken = taken;
        this.fixed = fixed;
    }

    MailTopic topic() {
        return topic;
    }

    /** The word by which its texts are found. */
    public String getWord() {
        return topic.word();
    }

    /** Whether the member cannot do without. */
    public boolean isFixed() {
        return fixed;
    }

    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean taken) {
        this.taken = taken;
    }
}
