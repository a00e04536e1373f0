package nl.ibp.workflow.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.notice.QuietHoursPolicy;
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
    private static final Duration LOOKS_BACK = Duration.ofDays(7);

    /** Of one person in one round: who gets more work than that is told of the rest in the next. */
    static final int MOST_AT_ONCE = 200;

    private final Contacts contacts;
    private final Channels channels;
    private final Happenings happenings;
    private final Outbox outbox;
    private final AskedConfirmations asked;
    private final Actors actors;
    private final Clock clock;

    FillingOutbox(
            Contacts contacts,
            Channels channels,
            Happenings happenings,
            Outbox outbox,
            AskedConfirmations asked,
            Actors actors,
            Clock clock) {
        this.contacts = contacts;
        this.channels = channels;
        this.happenings = happenings;
        this.outbox = outbox;
        this.asked = asked;
        this.actors = actors;
        this.clock = clock;
    }

    public void fill() {
        contacts.reachable().forEach(this::fill);
        asked.forget(clock.instant().minus(ConfirmationPolicy.COUNTED));
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
        Map<NoticeEvent, Choice> mailed = channels.of(contact.person());
        mailed.values().removeIf(choice -> !choice.channel().isMailed());
        Map<NoticeEvent, Instant> after = new EnumMap<>(NoticeEvent.class);
        Instant since = since(contact, now);
        mailed.forEach((event, choice) -> after.put(event, choice.at().isAfter(since) ? choice.at() : since));
        for (Happening happening : happenings.unmailed(actors.of(contact.person()), after, MOST_AT_ONCE)) {
            Choice choice = Objects.requireNonNull(mailed.get(happening.event()));
            put(contact, happening, choice.channel(), now);
        }
    }

    private void put(Contact contact, Happening happening, NoticeChannel channel, Instant now) {
        if (channel == NoticeChannel.MAIL) {
            Instant moment = QuietHoursPolicy.earliest(contact.times(), now);
            MailEvent event = MailEvent.of(happening.event());
            outbox.put(new NewMail(contact.person(), event, happening.about(), moment), now);
        } else if (!gather(contact, happening, now)) {
            beginDigest(contact, now);
            gather(contact, happening, now);
        }
    }

    private boolean gather(Contact contact, Happening happening, Instant now) {
        return outbox.gather(contact.person(), MailEvent.of(happening.event()), happening.about(), now);
    }

    // The digest of this very moment may have gone out already.
    private void beginDigest(Contact contact, Instant now) {
        Instant moment = QuietHoursPolicy.digestOf(contact.times(), now);
        if (!putDigest(contact, moment, now)) {
            putDigest(contact, QuietHoursPolicy.digestOf(contact.times(), moment.plusSeconds(1)), now);
        }
    }

    private boolean putDigest(Contact contact, Instant moment, Instant now) {
        return outbox.put(new NewMail(contact.person(), MailEvent.DIGEST, moment.toString(), moment), now);
    }

    private static Instant since(Contact contact, Instant now) {
        Instant confirmed = Objects.requireNonNull(contact.confirmedAt());
        Instant back = now.minus(LOOKS_BACK);
        return confirmed.isAfter(back) ? confirmed : back;
    }
}
