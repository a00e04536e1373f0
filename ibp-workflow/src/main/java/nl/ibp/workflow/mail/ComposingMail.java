package nl.ibp.workflow.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.mail.MailServer.OutgoingMail;
import nl.ibp.workflow.mail.NoticeChoices.Choice;
import nl.ibp.workflow.mail.Outbox.TakenMail;
import nl.ibp.workflow.organisation.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a mail at the moment it is sent, of what still matters then. */
@Component
class ComposingMail {

    private final Contacts contacts;
    private final Channels channels;
    private final Happenings happenings;
    private final Outbox outbox;
    private final MailTexts texts;
    private final Actors actors;
    private final Clock clock;

    ComposingMail(
            Contacts contacts,
            Channels channels,
            Happenings happenings,
            Outbox outbox,
            MailTexts texts,
            Actors actors,
            Clock clock) {
        this.contacts = contacts;
        this.channels = channels;
        this.happenings = happenings;
        this.outbox = outbox;
        this.texts = texts;
        this.actors = actors;
        this.clock = clock;
    }

    /** @return empty when there is nothing to tell any more, or nowhere to tell it */
    @Transactional
    public Optional<OutgoingMail> compose(TakenMail mail) {
        return contacts.lock(mail.person()).flatMap(contact -> compose(mail, contact));
    }

    private Optional<OutgoingMail> compose(TakenMail mail, Contact contact) {
        if (mail.event() == MailEvent.CONFIRMATION) {
            return confirmation(mail, contact);
        }
        if (contact.address() == null) {
            return Optional.empty();
        }
        MailContent content = mail.event().tellsOfOne() ? one(mail) : digest(mail, contact);
        return content == null
                ? Optional.empty()
                : Optional.of(new OutgoingMail(
                        contact.address(),
                        contact.language(),
                        texts.of(content, contact.language()),
                        mail.messageId()));
    }

    // Each attempt has a key of its own, so that it need not be kept anywhere.
    private Optional<OutgoingMail> confirmation(TakenMail mail, Contact contact) {
        if (contact.pending() == null || !mail.about().equals(String.valueOf(contact.askedAt()))) {
            return Optional.empty();
        }
        ConfirmationKey key = ConfirmationKey.create();
        contacts.save(contact.awaiting(key));
        return Optional.of(new OutgoingMail(
                contact.pending(),
                contact.language(),
                texts.of(new MailContent.Confirmation(key), contact.language()),
                mail.messageId()));
    }

    private @Nullable MailContent one(TakenMail mail) {
        return happenings
                .find(actors.of(mail.person()), mail.event().event(), mail.about())
                .map(MailContent.One::new)
                .orElse(null);
    }

    private @Nullable MailContent digest(TakenMail mail, Contact contact) {
        Instant until = Instant.parse(mail.about());
        Instant earliest = FillingOutbox.since(contact, until);
        Instant after = outbox.digestBefore(mail.person(), until)
                .filter(last -> last.isAfter(earliest))
                .orElse(earliest);
        Instant now = clock.instant();
        Actor actor = actors.of(mail.person());
        Map<NoticeEvent, Choice> chosen = channels.of(mail.person());
        List<Happening> told = happenings.of(actor, after, until.isBefore(now) ? until : now).stream()
                .filter(happening -> isForDigest(Objects.requireNonNull(chosen.get(happening.event())), happening.at()))
                .toList();
        return told.isEmpty() ? null : new MailContent.Digest(told);
    }

    private static boolean isForDigest(Choice choice, Instant at) {
        return choice.channel() == NoticeChannel.DIGEST && at.isAfter(choice.at());
    }
}
