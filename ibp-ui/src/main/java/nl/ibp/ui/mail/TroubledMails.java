package nl.ibp.ui.mail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.mail.FollowingMail;
import nl.ibp.workflow.mail.TroubledMail;

/** For administrators: which mails did not arrive, or may not have, and sending them again. */
@org.springframework.stereotype.Component
public class TroubledMails {

    private final CurrentActor actor;
    private final FollowingMail following;
    private final NameBook names;
    private final RefusalTexts refusals;

    TroubledMails(CurrentActor actor, FollowingMail following, NameBook names, RefusalTexts refusals) {
        this.actor = actor;
        this.following = following;
        this.names = names;
        this.refusals = refusals;
    }

    public Section section(Locale locale) {
        StatusMessage result = new StatusMessage();
        result.getElement().setAttribute("tabindex", "-1");
        Div content = new Div();
        content.addClassName("stack");
        Paragraph explained = new Paragraph(text(locale, "mail.trouble.explained"));
        explained.addClassName("muted");
        show(content, result, locale);
        return new Section(new H2(text(locale, "mail.trouble.title")), explained, result, content);
    }

    private void show(Div content, StatusMessage result, Locale locale) {
        content.removeAll();
        List<TroubledMail> mails = following.troubled(actor.get());
        if (!following.isMailOn()) {
            content.add(new Notice(State.INFO, text(locale, "mail.trouble.off")));
        }
        if (!mails.isEmpty()) {
            content.add(table(mails, content, result, locale));
        } else if (following.isMailOn()) {
            content.add(new Notice(State.DONE, text(locale, "mail.trouble.none")));
        }
    }

    private DataTable table(List<TroubledMail> mails, Div content, StatusMessage result, Locale locale) {
        DataTable table = new DataTable(text(locale, "mail.trouble.title"))
                .dense()
                .column(text(locale, "mail.trouble.person"))
                .column(text(locale, "mail.trouble.about"))
                .column(text(locale, "mail.trouble.at"))
                .column(text(locale, "mail.trouble.what"))
                .column(text(locale, "mail.trouble.act"));
        mails.forEach(mail -> table.row()
                .add(
                        DataTable.rowHeading(new Span(names.person(mail.person()))),
                        DataTable.cell(new Span(text(locale, "mail.trouble.event." + mail.event()))),
                        DataTable.cell(new Span(moment(mail, locale))),
                        DataTable.cell(what(mail, locale)),
                        DataTable.cell(again(mail, content, result, locale))));
        return table;
    }

    private static String moment(TroubledMail mail, Locale locale) {
        ZonedDateTime at = mail.at().atZone(OfficialTime.ZONE);
        Formats formats = Formats.in(locale);
        return formats.date(at.toLocalDate()) + ' ' + formats.time(at.toLocalTime());
    }

    private static Div what(TroubledMail mail, Locale locale) {
        Div what = new Div(new Div(text(locale, mail.inDoubt() ? "mail.trouble.doubt" : "mail.trouble.failed")));
        if (!mail.problem().isEmpty()) {
            Div said = new Div(mail.problem());
            said.addClassNames("muted", "wraps");
            what.add(said);
        }
        return what;
    }

    private Button again(TroubledMail mail, Div content, StatusMessage result, Locale locale) {
        String verb = text(locale, "mail.trouble.again");
        Button button = new Button(verb, click -> {
            sendAgain(mail, result, locale);
            show(content, result, locale);
            // The button is gone; the keyboard goes on from here.
            result.getElement().callJsFunction("focus");
        });
        button.setAriaLabel(verb + ": " + names.person(mail.person()) + ", " + moment(mail, locale));
        return button;
    }

    private void sendAgain(TroubledMail mail, StatusMessage result, Locale locale) {
        try {
            following.sendAgain(actor.get(), mail.id());
            result.say(new Notice(State.DONE, text(locale, "mail.trouble.sent")));
        } catch (Refused refused) {
            result.say(refused, problem -> refusals.text(problem, locale));
        }
    }

    private static String text(Locale locale, String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
