package nl.ibp.workflow.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.ibp.domain.notice.QuietHoursPolicy;
import nl.ibp.workflow.mail.MailServer.Delivery;
import nl.ibp.workflow.mail.MailServer.Fate;
import nl.ibp.workflow.mail.MailServer.OutgoingMail;
import nl.ibp.workflow.mail.Outbox.TakenMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands what waits in the outbox to the mail server, each mail once (decision 0011). That it was handed over stands in
 * the database an instant before the mail server takes it: whatever stops this program before, it is sent again, and
 * whatever stops it after, never. Nobody acts here.
 */
@Component
public class EmptyingOutbox {

    private static final Logger LOG = LoggerFactory.getLogger(EmptyingOutbox.class);

    /** Longer than a mail server can keep us waiting for all its answers. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int MOST_AT_ONCE = 500;

    // A server that is slow, not gone, keeps nobody for longer from looking for what is new.
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(2);

    // So long after its hour it still is the digest of that hour.
    private static final Duration DIGEST_HOUR = Duration.ofHours(1);

    private final Outbox outbox;
    private final Contacts contacts;
    private final ComposingMail composing;
    private final MailServer server;
    private final Clock clock;

    EmptyingOutbox(Outbox outbox, Contacts contacts, ComposingMail composing, MailServer server, Clock clock) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.composing = composing;
        this.server = server;
        this.clock = clock;
    }

    /** Outside any transaction, as each step must stand before the next. */
    @Transactional(propagation = Propagation.NEVER)
    public void empty() {
        if (!server.isOn()) {
            return;
        }
        Instant end = clock.instant().plus(LONGEST_ROUND);
        boolean goesOn = true;
        for (int number = 0; goesOn && number < MOST_AT_ONCE; number++) {
            Instant now = clock.instant();
            goesOn = now.isBefore(end)
                    && outbox.take(now, now.plus(LEASE)).filter(this::deal).isPresent();
        }
    }

    /** @return whether it makes sense to go on with others at once */
    private boolean deal(TakenMail mail) {
        Instant now = clock.instant();
        Instant earliest = earliest(mail, now);
        if (earliest.isAfter(now)) {
            outbox.putBack(mail, earliest, now);
            return true;
        }
        Optional<OutgoingMail> outgoing;
        try {
            outgoing = composing.compose(mail);
        } catch (RuntimeException failed) {
            LOG.error("mail id={} event={} could not be made", mail.id(), mail.event(), failed);
            tryLater(mail, "");
            return true;
        }
        if (outgoing.isEmpty()) {
            outbox.withdrawn(mail);
            return true;
        }
        // What fails from here on leaves the mail as it stands: nobody knows whether the server took it.
        return send(mail, outgoing.get());
    }

    /**
     * Quiet hours hold for what is tried again, too. A digest has its own hour, but not what is late; and for a
     * confirmation somebody waits.
     */
    private Instant earliest(TakenMail mail, Instant moment) {
        return mail.event() == MailEvent.CONFIRMATION || isOfItsHour(mail, moment)
                ? moment
                : contacts.of(mail.person())
                        .map(contact -> QuietHoursPolicy.earliest(contact.times(), moment))
                        .orElse(moment);
    }

    private static boolean isOfItsHour(TakenMail mail, Instant moment) {
        return mail.event() == MailEvent.DIGEST
                && moment.isBefore(Instant.parse(mail.about()).plus(DIGEST_HOUR));
    }

    private boolean send(TakenMail mail, OutgoingMail outgoing) {
        Delivery delivery = server.send(outgoing, () -> outbox.handedOver(mail, clock.instant()));
        LOG.info("mail id={} event={} attempt={} result={}", mail.id(), mail.event(), mail.attempt(), delivery.fate());
        switch (delivery.fate()) {
            case ACCEPTED -> outbox.sent(mail, clock.instant());
            case REFUSED -> outbox.failed(mail, delivery.answer(), clock.instant());
            case NOT_NOW, UNAVAILABLE -> tryLater(mail, delivery.answer());
            case UNKNOWN -> outbox.inDoubt(mail, delivery.answer(), clock.instant());
        }
        // A server that is not there now would keep us waiting for each; what it says of one says nothing of others.
        return delivery.fate() != Fate.UNAVAILABLE && delivery.fate() != Fate.UNKNOWN;
    }

    private void tryLater(TakenMail mail, String answer) {
        Instant now = clock.instant();
        RetryPolicy.pauseAfter(mail.attempt())
                .ifPresentOrElse(
                        pause -> outbox.postponed(mail, earliest(mail, now.plus(pause)), answer, now),
                        () -> outbox.failed(mail, answer, now));
    }
}
