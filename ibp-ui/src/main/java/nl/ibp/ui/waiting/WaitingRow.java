package nl.ibp.ui.waiting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.SecretBadge;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.TaskText;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.waiting.LastReminder;
import nl.ibp.workflow.waiting.WaitingPiece;
import org.jspecify.annotations.Nullable;

/** One piece of work that waits. What became different in it changes where it stands. */
class WaitingRow extends NativeTableRow {

    /** How many columns there are. */
    static final int COLUMNS = 6;

    private record Shown(WaitingPiece piece, LocalDate today) {}

    private final WaitingParts parts;
    private final NativeTableCell since = DataTable.cell();
    private final NativeTableCell term = DataTable.cell();
    private final NativeTableCell reminder = DataTable.cell();
    private final ChaseCell chase;
    private @Nullable Shown shown;

    WaitingRow(WaitingParts parts, WaitingPiece piece) {
        this.parts = parts;
        chase = new ChaseCell(parts);
        add((Component) DataTable.rowHeading(what(piece)));
        add(DataTable.cell(new Span(parts.names.seat(piece.task().seat(), getLocale()))));
        add(since, term, reminder, DataTable.cell(chase));
        show(piece);
    }

    private Div what(WaitingPiece piece) {
        Span work = new Span(getTranslation(TaskText.title(piece.task().kind())));
        Anchor proposal = new Anchor(
                DossierNavigation.addressOf(piece.task().proposal()),
                piece.row().number() + " " + TitleText.of(piece.row().title(), getLocale()));
        Div line = new Div(proposal);
        if (piece.row().title().isSecret()) {
            line.add(new SecretBadge(getLocale()));
        }
        line.addClassName("waiting-proposal");
        Div what = new Div(work, line);
        what.addClassName("waiting-what");
        return what;
    }

    void show(WaitingPiece piece) {
        Shown now = new Shown(piece, parts.today());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        put(since, since(piece));
        put(term, parts.term(piece, getLocale()));
        put(reminder, reminder(piece.reminder()));
        chase.show(piece);
    }

    private static void put(NativeTableCell cell, Component content) {
        cell.removeAll();
        cell.add(content);
    }

    private Div since(WaitingPiece piece) {
        LocalDate day = OfficialTime.dayOf(piece.task().createdAt());
        return lines(
                getTranslation("waiting.days", parts.age(piece)),
                getTranslation("waiting.since", Formats.in(getLocale()).shortDate(day)));
    }

    private Component reminder(@Nullable LastReminder last) {
        if (last == null) {
            Span none = new Span(getTranslation("waiting.reminder.none"));
            none.addClassName("muted");
            return none;
        }
        return lines(Formats.in(getLocale()).shortDate(OfficialTime.dayOf(last.at())), byWhom(last));
    }

    private String byWhom(LastReminder last) {
        SeatId by = last.by();
        if (by != null) {
            return getTranslation("waiting.reminder.by", parts.names.seat(by, getLocale()));
        }
        return last.isBySomebody() ? "" : getTranslation("waiting.reminder.itself");
    }

    private static Div lines(String first, String second) {
        Span more = new Span(second);
        more.addClassNames("muted", "text-small");
        Div lines = new Div(new Span(first), more);
        lines.addClassName("cell-lines");
        return lines;
    }
}
