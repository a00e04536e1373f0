package nl.ibp.workflow.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.notice.QuietHoursPolicy;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.mail.NoticeChoices.Choice;
import nl.ibp.workflow.mail.Outbox.NewMail;
import nl.ibp.workflow.organisation.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks for what should be mailed and is not in the outbox yet. Nothing is put there while people work, so that no mail
 * costs them time; and whatever broke off, the next look finds the rest. Nobody acts here.
 */
@Component
public class FillingOutbox {

    private static final Logger LOG = LoggerFactory.getLogger(FillingOutbox.class);

    /** What is older is no news. */
    static final Duration LOOKS_BACK = Duration.ofDays(7);

    private static final Duration KEPT = Duration.ofDays(30);

    private final Contacts contacts;
    private final Channels channels;
    private final Happenings happenings;
    private final Outbox outbox;
    private final Actors actors;
    private final Clock clock;

    FillingOutbox(
            Contacts contacts, Channels channels, Happenings happenings, Outbox outbox, Actors actors, Clock clock) {
        this.contacts = contacts;
        this.channels = channels;
        this.happenings = happenings;
        this.outbox = outbox;
        this.actors = actors;
        this.clock = clock;
    }

    public void fill() {
        contacts.reachable().forEach(this::fill);
        outbox.forgetDone(clock.instant().minus(KEPT));
    }

    // What goes wrong for one keeps nobody else from theirs.
    private void fill(Contact contact) {
        try {
            fillFor(contact);
        } catch (RuntimeException failed) {
            LOG.error("Nothing was put in the outbox for {}; it is looked for again", contact.person(), failed);
        }
    }

    private void fillFor(Contact contact) {
        Instant now = clock.instant();
        Actor actor = actors.of(contact.person());
        Instant digested = outbox.lastDigest(contact.person()).orElse(Instant.EPOCH);
        Map<NoticeEvent, Choice> chosen = channels.of(contact.person());
        for (Happening happening : happenings.of(actor, since(contact, now), now)) {
            Choice choice = Objects.requireNonNull(chosen.get(happening.event()));
            if (happening.at().isAfter(choice.at())) {
                put(contact, happening, choice, digested, now);
            }
        }
    }

    private void put(Contact contact, Happening happening, Choice choice, Instant digested, Instant now) {
        switch (choice.channel()) {
            case MAIL -> {
                Instant moment = QuietHoursPolicy.earliest(contact.times(), now);
                MailEvent event = MailEvent.of(happening.event());
                outbox.put(new NewMail(contact.person(), event, happening.about(), moment), now);
            }
            case DIGEST -> {
                if (happening.at().isAfter(digested)) {
                    Instant moment = QuietHoursPolicy.digestOf(contact.times(), happening.at());
                    outbox.put(new NewMail(contact.person(), MailEvent.DIGEST, moment.toString(), moment), now);
                }
            }
            case IN_APP, NONE -> {}
        }
    }

    static Instant since(Contact contact, Instant now) {
        Instant confirmed = Objects.requireNonNull(contact.confirmedAt());
        Instant back = now.minus(LOOKS_BACK);
        return confirmed.isAfter(back) ? confirmed : back;
    }
}
