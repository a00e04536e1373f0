package nl.ibp.ui.notice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.LongConsumer;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.SecretBadge;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.InboxNavigation;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.notice.Notice;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.NoticeRow;
import org.springframework.stereotype.Component;

/** Makes the rows of the list of notices. */
@Component
class NoticeItems {

    private final NoticeSentence sentences;
    private final NameBook names;

    NoticeItems(NoticeSentence sentences, NameBook names) {
        this.sentences = sentences;
        this.names = names;
    }

    /** @param read marks the notice with this id as read */
    ListItem item(NoticeRow row, Actor actor, Locale locale, LongConsumer read) {
        ListItem item = new ListItem(link(row, actor, locale, read), meta(row, locale));
        item.addClassNames("item", "notice-item");
        item.setClassName("is-unread", !row.read());
        if (!row.notice().note().isEmpty()) {
            Paragraph note = new Paragraph(
                    I18NProvider.translate(locale, "notice.note", row.notice().note()));
            note.addClassName("passage");
            item.add(note);
        }
        if (!row.read()) {
            item.add(reading(row, locale, read));
        }
        return item;
    }

    private Anchor link(NoticeRow row, Actor actor, Locale locale, LongConsumer read) {
        Anchor link = new Anchor(address(row, actor), sentences.of(row, locale));
        link.addClassName("item-title");
        link.getElement().addEventListener("click", click -> read.accept(row.id()));
        return link;
    }

    // Who is to do the work comes where it is done, everybody else to what it is about.
    private static String address(NoticeRow row, Actor actor) {
        Notice notice = row.notice();
        if (notice.kind() == NoticeKind.MENTIONED) {
            return DossierNavigation.addressOfComments(notice.proposal());
        }
        NoticeRow.Work work = row.work();
        return work != null && work.open() && notice.task() != null && work.isWorkOf(actor)
                ? InboxNavigation.addressOf(notice.task())
                : DossierNavigation.addressOf(notice.proposal());
    }

    private Div meta(NoticeRow row, Locale locale) {
        Div meta = new Div();
        meta.addClassNames("item-meta", "row");
        if (!row.read()) {
            meta.add(new Badge(State.WAITING_FOR_YOU, I18NProvider.translate(locale, "notice.unread")));
        }
        if (row.title().isSecret()) {
            meta.add(new SecretBadge(locale));
        }
        meta.add(
                new Span(row.number().toString()),
                new Span(TitleText.of(row.title(), locale)),
                new Span(names.seat(row.notice().seat(), locale)),
                new Span(moment(row.notice(), locale)));
        return meta;
    }

    private static String moment(Notice notice, Locale locale) {
        ZonedDateTime at = notice.at().atZone(OfficialTime.ZONE);
        Formats formats = Formats.in(locale);
        return formats.dateWithDay(at.toLocalDate()) + ' ' + formats.time(at.toLocalTime());
    }

    private Div reading(NoticeRow row, Locale locale, LongConsumer read) {
        Button button = new Button(I18NProvider.translate(locale, "notice.read"), click -> read.accept(row.id()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(I18NProvider.translate(locale, "notice.read") + ": " + sentences.of(row, locale));
        Div actions = new Div(button);
        actions.addClassNames("item-meta", "row");
        return actions;
    }
}
