package nl.ibp.ui.proposal.dossier;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.ibp.domain.Refused;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.typing.FormPlace;

/** Asks for the new last day of a term, and why. */
class ExtensionDialog extends ReasonsDialog {

    private final DateField day;

    /** @param extend extends the term to a day for reasons, or refuses */
    static ExtensionDialog of(
            TaskId task, LocalDate due, BiConsumer<LocalDate, String> extend, Runnable done, RefusalTexts refusals) {
        DateField day = new DateField("");
        return new ExtensionDialog(task, day, due, extend, done, refusals);
    }

    private ExtensionDialog(
            TaskId task,
            DateField day,
            LocalDate due,
            BiConsumer<LocalDate, String> extend,
            Runnable done,
            RefusalTexts refusals) {
        super(
                "dossier.term.extend",
                FormPlace.aboutTask(task, "dossier.term.extend"),
                reasons -> extend.accept(chosen(day), reasons),
                done,
                refusals);
        this.day = day;
        day.setLabel(getTranslation("dossier.term.extend.day"));
        day.setRequiredIndicatorVisible(true);
        day.setMin(due.plusDays(1));
        addField("day", day);
    }

    private static LocalDate chosen(DateField day) {
        return day.getOptionalValue().orElseThrow(() -> Refused.because("day", "DATE_REQUIRED"));
    }

    @Override
    void show(Refused refused) {
        if (refused.problems().get(0).field().equals("day")) {
            day.setInvalid(true);
            day.setErrorMessage(explain(refused));
            day.focus();
        } else {
            super.show(refused);
        }
    }
}
