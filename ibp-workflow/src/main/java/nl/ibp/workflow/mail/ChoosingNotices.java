package nl.ibp.workflow.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.notice.MailAddress;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.notice.NoticeTimes;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.mail.NoticeChoices.Choice;
import nl.ibp.workflow.mail.Outbox.NewMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody settles for themselves of what, by which way and when they are told, and where their mail goes. */
@Component
@Transactional
public class ChoosingNotices {

    /** What somebody settled. */
    public record NoticeSettings(Contact contact, Map<NoticeEvent, NoticeChannel> channels) {}

    private final Contacts contacts;
    private final NoticeChoices choices;
    private final Channels channels;
    private final AskedConfirmations asked;
    private final Outbox outbox;
    private final MailServer server;
    private final Clock clock;

    ChoosingNotices(
            Contacts contacts,
            NoticeChoices choices,
            Channels channels,
            AskedConfirmations asked,
            Outbox outbox,
            MailServer server,
            Clock clock) {
        this.contacts = contacts;
        this.choices = choices;
        this.channels = channels;
        this.asked = asked;
        this.outbox = outbox;
        this.server = server;
        this.clock = clock;
    }

    /** Whether this installation mails at all. */
    public boolean isMailOn() {
        return server.isOn();
    }

    /** @param language for who settled nothing */
    @Transactional(readOnly = true)
    public NoticeSettings settings(Actor actor, Locale language) {
        Map<NoticeEvent, NoticeChannel> chosen = new EnumMap<>(NoticeEvent.class);
        channels.of(actor.person()).forEach((event, choice) -> chosen.put(event, choice.channel()));
        Contact contact = contacts.of(actor.person()).orElseGet(() -> Contact.unsettled(actor.person(), language));
        return new NoticeSettings(contact, chosen);
    }

    /** What waits to be mailed by what was settled before is found anew, and goes out by what is settled now. */
    public void choose(Actor actor, Map<NoticeEvent, NoticeChannel> wanted, Locale language, NoticeTimes times) {
        Instant now = clock.instant();
        PersonId person = actor.person();
        Map<NoticeEvent, Choice> before = channels.of(person);
        wanted.forEach((event, channel) -> {
            Choice known = Objects.requireNonNull(before.get(event));
            if (known.channel() != channel) {
                choices.choose(person, event, new Choice(channel, since(known, channel, now)));
            }
        });
        contacts.save(lock(person, language).with(language, times));
        outbox.forgetWaiting(person);
    }

    // Who is mailed in another way is told by it too what waited to be told by the one before.
    private static Instant since(Choice known, NoticeChannel channel, Instant now) {
        return known.channel().isMailed() && channel.isMailed() ? known.at() : now;
    }

    /**
     * Asks whoever reads at this address to confirm it. The one before stays in use until then.
     *
     * @throws Refused when it is no address, mail is off, or it was asked for a moment ago or often
     */
    public void enterAddress(Actor actor, String text, Locale language) {
        if (!server.isOn()) {
            throw Refused.because("", "MAIL_IS_OFF");
        }
        MailAddress address = new MailAddress(text);
        // As fine as the database keeps it, since the mail finds its request by it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Contact contact = lock(actor.person(), language);
        requireNotOften(actor.person(), address, now);
        asked.add(actor.person(), address, now);
        contacts.save(contact.asking(address, now));
        outbox.put(new NewMail(actor.person(), MailEvent.CONFIRMATION, now.toString(), now), now);
    }

    private void requireNotOften(PersonId person, MailAddress address, Instant now) {
        Instant after = now.minus(ConfirmationPolicy.COUNTED);
        Refused.ifAny(ConfirmationPolicy.problems(
                asked.by(person, after), asked.of(address, after), asked.by(person, address, after), now));
    }

    /** @throws Refused when the link is another's, too old, or was used before */
    public void confirm(Actor actor, ConfirmationKey key) {
        Instant now = clock.instant();
        Contact contact = contacts.lock(actor.person())
                .filter(known -> known.isConfirmedBy(key, now))
                .orElseThrow(() -> Refused.because("", "CONFIRMATION_UNKNOWN"));
        Contact confirmed = contact.confirmed(now);
        contacts.save(confirmed);
        Optional.ofNullable(confirmed.address()).ifPresent(asked::settle);
    }

    /** No mail comes any more. */
    public void forgetAddress(Actor actor) {
        contacts.lock(actor.person()).ifPresent(contact -> contacts.save(contact.unreachable()));
        outbox.forgetWaiting(actor.person());
    }

    private Contact lock(PersonId person, Locale language) {
        return contacts.lock(person).orElseGet(() -> Contact.unsettled(person, language));
    }
}
