package nl.ibp.workflow.mail;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
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

    ComposingMail(
            Contacts contacts,
            Channels channels,
            Happenings happenings,
            Outbox outbox,
            MailTexts texts,
            Actors actors) {
        this.contacts = contacts;
        this.channels = channels;
        this.happenings = happenings;
        this.outbox = outbox;
        this.texts = texts;
        this.actors = actors;
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
        MailContent content = mail.event().tellsOfOne() ? one(mail) : digest(mail);
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

    // By another way that was chosen meanwhile it is found anew.
    private @Nullable MailContent one(TakenMail mail) {
        NoticeEvent event = mail.event().event();
        return channels.of(mail.person(), event) != NoticeChannel.MAIL
                ? null
                : happenings
                        .find(actors.of(mail.person()), event, mail.about())
                        .map(MailContent.One::new)
                        .orElse(null);
    }

    private @Nullable MailContent digest(TakenMail mail) {
        Map<NoticeEvent, Choice> chosen = channels.of(mail.person());
        List<Happening> told = happenings.gathered(actors.of(mail.person()), mail).stream()
                .filter(happening ->
                        Objects.requireNonNull(chosen.get(happening.event())).channel() == NoticeChannel.DIGEST)
                .toList();
        outbox.keepOnly(mail, told);
        return told.isEmpty() ? null : MailContent.Digest.of(told);
    }
}
