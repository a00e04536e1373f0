package nl.ibp.ui.inbox;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.inbox.OpenTask;

/** Says on which day the seat was last reminded of a task. */
final class Reminder {

    private Reminder() {}

    /** Empty where nobody reminded of it. */
    static Optional<Span> of(OpenTask task, Locale locale) {
        return Optional.ofNullable(task.remindedAt())
                .map(OfficialTime::dayOf)
                .map(day -> new Span(I18NProvider.translate(
                        locale, "inbox.reminded", Formats.in(locale).dateWithDay(day))));
    }
}
