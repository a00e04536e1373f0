package nl.ibp.ui.inbox;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.proposal.Parking;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossier;
import org.springframework.stereotype.Component;

/** Says why the term of a piece of work is another than usual, or stands still. */
@Component
class TermNotes {

    private static final Set<RecordedEvent> CHANGES =
            Set.of(RecordedEvent.TERM_EXTENDED, RecordedEvent.TERM_SUSPENDED, RecordedEvent.TERM_RESUMED);

    List<Notice> of(OpenTask task, Dossier dossier, Locale locale) {
        List<Notice> notes = new ArrayList<>();
        if (task.kind() != TaskKind.RESUME_PROPOSAL && !task.goesOnWhileParked()) {
            dossier.proposal().parking().ifPresent(parking -> notes.add(parked(parking, locale)));
        }
        lastChange(task, dossier).ifPresent(change -> notes.add(changed(change, locale)));
        return notes;
    }

    private static Notice parked(Parking parking, Locale locale) {
        String since = Formats.in(locale).date(OfficialTime.dayOf(parking.since()));
        return still(I18NProvider.translate(locale, "term.note.parked", since), parking.reasons());
    }

    private static Optional<RecordEntry> lastChange(OpenTask task, Dossier dossier) {
        return dossier.record().stream()
                .filter(entry -> CHANGES.contains(entry.event()) && isOf(task, entry.details()))
                .reduce((earlier, later) -> later);
    }

    private static boolean isOf(OpenTask task, Map<String, String> details) {
        String ids = details.getOrDefault(task.isPartOfRound() ? "round" : "task", "");
        return List.of(ids.split(",")).contains(task.id().value());
    }

    private static Notice changed(RecordEntry change, Locale locale) {
        String due =
                Formats.in(locale).dateWithDay(LocalDate.parse(change.details().get("due")));
        String title = I18NProvider.translate(locale, "term.note." + change.event(), due);
        String reasons = change.details().getOrDefault("reasons", "");
        return change.event() == RecordedEvent.TERM_SUSPENDED
                ? still(title, reasons)
                : new Notice(State.INFO, Glyph.CLOCK, reasons).withTitle(title);
    }

    private static Notice still(String title, String reasons) {
        return new Notice(State.INFO, Glyph.PAUSE, reasons).withTitle(title);
    }
}
