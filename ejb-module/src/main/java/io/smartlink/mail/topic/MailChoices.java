package io.smartlink.mail.topic;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a member has said about the mails they get. What they have said nothing about goes by their role, also when that
 * changes.
 *
 * @param version counts the edits; 0 for who has never chosen
 */
public record MailChoices(Set<MailTopic> wanted, Set<MailTopic> unwanted, int version) {
    /** Of somebody who has said nothing. */
    public static final MailChoices NONE = new MailChoices(Set.of(), Set.of(), 0);

    public MailChoices {
        wanted = Set.copyOf(wanted);
        unwanted = Set.copyOf(unwanted);
    }

    /** Whether they get mails about it. */
    public boolean takes(MailTopic topic, Recipient recipient) {
        if (!topic.isFor(recipient)) {
            return false;
        }
        boolean chosen = unwanted.contains(topic) ? false : wanted.contains(topic) || topic.isDefaultFor(recipient);
        return topic.isFixedFor(recipient) || chosen;
    }

    /** Each topic that somebody may have, and whether they get it. */
    public Map<MailTopic, Boolean> of(Recipient recipient) {
        Map<MailTopic, Boolean> choices = new EnumMap<>(MailTopic.class);
        for (MailTopic topic : MailTopic.values()) {
            if (topic.isFor(recipient)) {
                choices.put(topic, takes(topic, recipient));
            }
        }
        return choices;
    }

    /** The same but for one topic. */
    public MailChoices with(MailTopic topic, boolean taken) {
        return new MailChoices(changed(wanted, topic, taken), changed(unwanted, topic, !taken), version);
    }

    private static Set<MailTopic> changed(Set<MailTopic> topics, MailTopic topic, boolean contained) {
        Set<MailTopic> changed = EnumSet.noneOf(MailTopic.class);
        changed.addAll(topics);
        if (contained) {
            changed.add(topic);
        } else {
            changed.remove(topic);
        }
        return changed;
    }
}
