package nl.ibp.ui.notice;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.TaskText;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.notice.Notice;
import nl.ibp.workflow.notice.NoticeRow;
import org.springframework.stereotype.Component;

/** Says in a sentence what a notice tells. */
@Component
class NoticeSentence {

    private final NameBook names;

    NoticeSentence(NameBook names) {
        this.names = names;
    }

    String of(NoticeRow row, Locale locale) {
        Notice notice = row.notice();
        NoticeRow.Work work = row.work();
        if (work == null) {
            return I18NProvider.translate(
                    locale, "notice." + notice.kind(), row.number().toString());
        }
        LocalDate due = notice.due();
        Notice.Personal personal = notice.personal();
        SeatId bySeat = notice.bySeat();
        return I18NProvider.translate(
                locale,
                "notice." + notice.kind(),
                I18NProvider.translate(locale, TaskText.title(work.kind())),
                due == null ? "" : Formats.in(locale).dateWithDay(due),
                names.seat(work.seat(), locale),
                personal == null ? "" : names.person(personal.by()),
                bySeat == null ? "" : names.seat(bySeat, locale));
    }
}
