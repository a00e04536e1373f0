package nl.ibp.ui.inbox;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Person;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskMark;
import nl.ibp.workflow.typing.FormPlace;

/** Ask for what is missing before one hands work over, sends it away for some days, leaves it, or notes something. */
class TaskDialogs {

    static final String LINES = "6em";

    private final TaskActionDesk desk;
    private final OpenTask task;
    private final Consumer<String> said;

    /** @param said is told what was done, by its key */
    TaskDialogs(TaskActionDesk desk, OpenTask task, Consumer<String> said) {
        this.desk = desk;
        this.task = task;
        this.said = said;
    }

    void handOver(List<Person> colleagues) {
        new HandOverDialog(
                        words("marks.handOver.what"),
                        colleagues,
                        desk::words,
                        FormPlace.aboutTask(task.id(), "doorgeven"))
                .ask(
                        (person, note) -> desk.claiming.handOver(desk.actor(), task.id(), person, note),
                        () -> said.accept("marks.handedOver"));
    }

    void wake() {
        LocalDate due = task.due();
        String what = due == null
                ? words("marks.wake.what")
                : words(
                        "marks.wake.due",
                        Formats.in(UI.getCurrent().getLocale()).dateWithDay(due));
        FormDialog dialog = dialog("marks.WAKE", what, "herinneren");
        DateField day = dialog.field("day", new DateField(words("marks.wake.day")));
        day.setMin(desk.today().plusDays(1));
        dialog.ask(
                () -> {
                    if (day.isEmpty()) {
                        throw Refused.because("day", "DATE_REQUIRED");
                    }
                    desk.marking.wakeOn(desk.actor(), task.id(), day.getValue());
                },
                () -> said.accept("marks.asleep.said"));
        day.focus();
    }

    void leave() {
        FormDialog dialog = dialog("marks.NOT_FOR_ME", words("marks.leave.what"), "niet-voor-mij");
        TextArea reason = passage(dialog, "reason", "marks.leave.reason");
        dialog.ask(
                () -> desk.marking.notForMe(desk.actor(), task.id(), reason.getValue()),
                () -> said.accept("marks.left"));
        reason.focus();
    }

    void note() {
        FormDialog dialog = dialog("marks.NOTE", words("marks.note.what"), "notitie");
        TextArea note = passage(dialog, "note", "marks.note");
        note.setRequiredIndicatorVisible(false);
        note.setValue(desk.mark(task.id()).note());
        dialog.changesWhatIsStored();
        dialog.ask(() -> desk.marking.note(desk.actor(), task.id(), note.getValue()), () -> said.accept("marks.noted"));
        note.focus();
    }

    private FormDialog dialog(String verb, String explanation, String what) {
        return new FormDialog(words(verb), explanation, desk::words, FormPlace.aboutTask(task.id(), what));
    }

    private static TextArea passage(FormDialog dialog, String name, String label) {
        TextArea passage = dialog.field(name, new TextArea(words(label)));
        passage.setMaxLength(TaskMark.LONGEST_NOTE);
        passage.setMinHeight(LINES);
        return passage;
    }

    private static String words(String key, Object... details) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key, details);
    }
}
