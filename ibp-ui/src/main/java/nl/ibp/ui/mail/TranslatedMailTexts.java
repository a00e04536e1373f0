package nl.ibp.ui.mail;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.InboxNavigation;
import nl.ibp.ui.inbox.TaskText;
import nl.ibp.ui.layout.PublicAddress;
import nl.ibp.ui.layout.UnreadNotices;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.mail.Contact;
import nl.ibp.workflow.mail.Happening;
import nl.ibp.workflow.mail.Happening.Work;
import nl.ibp.workflow.mail.MailContent;
import nl.ibp.workflow.mail.MailContent.Confirmation;
import nl.ibp.workflow.mail.MailContent.Digest;
import nl.ibp.workflow.mail.MailContent.One;
import nl.ibp.workflow.mail.MailTexts;
import nl.ibp.workflow.notice.NoticeKind;
import org.springframework.stereotype.Component;

/**
 * Mails in plain text, which every program reads and no one can dress up as something else. What a mail is about is said
 * by number, kind of work and seat.
 */
@Component
class TranslatedMailTexts implements MailTexts {

    private final I18NProvider texts;
    private final NameBook names;
    private final PublicAddress address;

    /** @param texts asked directly, since no page is open here */
    TranslatedMailTexts(I18NProvider texts, NameBook names, PublicAddress address) {
        this.texts = texts;
        this.names = names;
        this.address = address;
    }

    @Override
    public MailText of(MailContent content, Locale language) {
        if (content instanceof Confirmation confirmation) {
            return confirmation(confirmation, language);
        }
        return content instanceof Digest digest ? digest(digest, language) : one(((One) content).happening(), language);
    }

    private MailText one(Happening happening, Locale language) {
        String why = text(
                language,
                "mail.why",
                names.seat(happening.seat(), language),
                text(language, "mail.event." + happening.event()));
        return new MailText(subject(happening, language), body(language, told(happening, language), why));
    }

    private MailText digest(Digest digest, Locale language) {
        int size = digest.size();
        String told = digest.happenings().stream()
                .map(happening -> told(happening, language))
                .collect(Collectors.joining("\n\n"));
        String all = text(language, "mail.digest.lead", size) + "\n\n" + told + more(digest, language);
        return new MailText(
                text(language, "mail.digest.subject", size), body(language, all, text(language, "mail.digest.why")));
    }

    private String more(Digest digest, Locale language) {
        return digest.more() == 0
                ? ""
                : "\n\n" + text(language, "mail.digest.more", digest.more()) + "\n"
                        + text(language, "mail.digest.work", address.of(InboxNavigation.addressOfWork())) + "\n"
                        + text(language, "mail.digest.notices", address.of(UnreadNotices.PATH));
    }

    private MailText confirmation(Confirmation confirmation, Locale language) {
        String what = text(language, "mail.confirm.what") + "\n\n"
                + address.of(ConfirmationLink.addressOf(confirmation.key())) + "\n\n"
                + text(language, "mail.confirm.until", Contact.CONFIRMED_WITHIN.toHours());
        return new MailText(
                text(language, "mail.confirm.subject"),
                text(language, "mail.greeting") + "\n\n" + what + "\n\n" + text(language, "mail.confirm.why") + "\n");
    }

    private String body(Locale language, String told, String why) {
        return text(language, "mail.greeting") + "\n\n" + told + "\n\n-- \n" + why + "\n"
                + text(language, "mail.change", address.of(ConfirmationLink.SETTINGS)) + "\n";
    }

    private String subject(Happening happening, Locale language) {
        return text(language, "mail.subject", sentence(happening, language));
    }

    private String told(Happening happening, Locale language) {
        StringBuilder told = new StringBuilder(sentence(happening, language))
                .append('\n')
                .append(text(language, "mail.seat", names.seat(happening.seat(), language)));
        PersonId by = happening.by();
        if (by != null) {
            told.append('\n').append(text(language, "mail.by", names.person(by)));
        }
        Work work = happening.work();
        LocalDate due = work == null ? null : work.due();
        if (due != null) {
            told.append('\n')
                    .append(text(language, "mail.due", Formats.in(language).dateWithDay(due)));
        }
        return told.append('\n').append(address.of(pathOf(happening))).toString();
    }

    private String sentence(Happening happening, Locale language) {
        Work work = happening.work();
        String kind = work == null ? "" : text(language, TaskText.title(work.kind()));
        String worker = work == null ? "" : names.seat(work.seat(), language);
        NoticeKind noticed = happening.kind();
        String what = noticed == null ? happening.event().name() : noticed.name();
        return text(language, "mail.what." + what, happening.number().toString(), kind, worker);
    }

    // Work of others is for them to open.
    private static String pathOf(Happening happening) {
        Work work = happening.work();
        if (happening.kind() == NoticeKind.MENTIONED) {
            return DossierNavigation.addressOfComments(happening.proposal());
        }
        return work == null || happening.kind() == NoticeKind.ESCALATION
                ? DossierNavigation.addressOf(happening.proposal())
                : InboxNavigation.addressOf(work.task());
    }

    private String text(Locale language, String key, Object... details) {
        return texts.getTranslation(key, language, details);
    }
}
