package nl.ibp.ui.seats;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.Question;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;

/** Who acts for a seat in the holder's place, now, later or before; and arranging and ending it. */
public class SubstitutionSection extends Div {

    private final SeatId seat;
    private final SubstitutionDesk desk;
    private final Consumer<Notice> done;

    /**
     * @param history also what has long been over
     * @param done gets what to say: what was done, or why it could not be
     */
    public SubstitutionSection(SeatId seat, SubstitutionDesk desk, boolean history, Consumer<Notice> done) {
        this.seat = seat;
        this.desk = desk;
        this.done = done;
        addClassName("stack");
        List<Substitution> shown = desk.of(seat).stream()
                .filter(substitution -> history || isRecent(substitution))
                .toList();
        if (shown.stream().allMatch(substitution -> substitution.isOver(desk.now()))) {
            add(nobody());
        }
        if (!shown.isEmpty()) {
            add(table(shown));
        }
        add(new Div(arrange()));
    }

    /** Long enough for a holder who comes back to see who acted in their name meanwhile. */
    private boolean isRecent(Substitution substitution) {
        LocalDate today = OfficialTime.dayOf(desk.now());
        return !substitution.until().isBefore(today.minusYears(1));
    }

    private Paragraph nobody() {
        Paragraph nobody = new Paragraph(getTranslation("seats.nobody"));
        nobody.addClassName("muted");
        return nobody;
    }

    private Button arrange() {
        Button button =
                new Button(getTranslation("seats.arrange"), click -> new SubstitutionDialog(seat, desk, getLocale())
                        .open(what -> done.accept(new Notice(State.DONE, what))));
        button.setAriaLabel(getTranslation("seats.arrange.which", desk.seat(seat, getLocale())));
        return button;
    }

    private DataTable table(List<Substitution> shown) {
        DataTable table = new DataTable(getTranslation("seats.substitutions", desk.seat(seat, getLocale())))
                .dense()
                .column(getTranslation("seats.who"))
                .column(getTranslation("seats.period"))
                .column(getTranslation("seats.work"))
                .column(getTranslation("seats.state"))
                .column(getTranslation("seats.actions"));
        shown.forEach(substitution -> table.row()
                .add(
                        DataTable.rowHeading(new Span(desk.person(substitution.substitute()))),
                        DataTable.cell(period(substitution)),
                        DataTable.cell(new Span(ScopeWords.of(substitution.scopes(), desk.scopes(seat), getLocale()))),
                        DataTable.cell(state(substitution)),
                        DataTable.cell(actions(substitution))));
        return table;
    }

    private Div period(Substitution substitution) {
        Span by = new Span(getTranslation("seats.madeBy", desk.person(substitution.madeBy())));
        by.addClassName("item-meta");
        Formats formats = Formats.in(getLocale());
        Span days = new Span(
                getTranslation("seats.days", formats.date(substitution.from()), formats.date(substitution.until())));
        Div period = new Div(days, by);
        period.addClassName("cell-lines");
        return period;
    }

    private Badge state(Substitution substitution) {
        if (substitution.ending() != null) {
            return new Badge(
                    State.QUIET,
                    getTranslation(
                            "seats.state.ended",
                            desk.person(substitution.ending().by())));
        }
        if (substitution.isOver(desk.now())) {
            return new Badge(State.QUIET, getTranslation("seats.state.over"));
        }
        return substitution.actsAt(desk.now())
                ? new Badge(State.ON_ITS_WAY, getTranslation("seats.state.now"))
                : new Badge(State.QUIET, getTranslation("seats.state.planned"));
    }

    private Component actions(Substitution substitution) {
        if (substitution.isOver(desk.now())) {
            return new Span();
        }
        Button end = new Button(getTranslation("seats.end"), click -> ask(substitution));
        end.addThemeVariants(ButtonVariant.LUMO_SMALL);
        end.setAriaLabel(getTranslation("seats.end.whose", desk.person(substitution.substitute())));
        return end;
    }

    private void ask(Substitution substitution) {
        String who = desk.person(substitution.substitute());
        Question question = new Question(
                getTranslation("seats.end"), getTranslation("seats.end.what", who), getTranslation("seats.end.cancel"));
        question.addConfirmListener(confirmed -> end(substitution, who));
        question.open();
    }

    private void end(Substitution substitution, String who) {
        try {
            desk.end(substitution);
            done.accept(new Notice(State.DONE, getTranslation("seats.ended", who)));
        } catch (Refused refused) {
            done.accept(Notice.wrong(desk.words(refused.problems().get(0), getLocale())));
        }
    }
}
