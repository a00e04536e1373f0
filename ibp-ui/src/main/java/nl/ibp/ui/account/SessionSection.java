package nl.ibp.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.session.OpenSession;

/** Where somebody is signed in, and the way out everywhere but here. */
public class SessionSection extends Section {

    private final SessionDesk desk;
    private final Consumer<Notice> done;
    private final Div content = new Div();

    /** @param done gets what to say: what was done */
    public SessionSection(SessionDesk desk, Consumer<Notice> done) {
        this.desk = desk;
        this.done = done;
        addClassNames("card", "stack");
        content.addClassName("stack");
        add(
                new H2(getTranslation("account.sessions")),
                new Paragraph(getTranslation("account.sessions.what")),
                content);
        show();
    }

    private void show() {
        List<OpenSession> sessions = desk.all();
        content.removeAll();
        content.add(table(sessions));
        if (sessions.size() > 1) {
            content.add(new Div(new Button(getTranslation("account.sessions.end"), click -> endOthers())));
        }
    }

    private DataTable table(List<OpenSession> sessions) {
        DataTable table = new DataTable(getTranslation("account.sessions"))
                .readOnly()
                .dense()
                .column(getTranslation("account.sessions.where"))
                .column(getTranslation("account.sessions.since"))
                .column(getTranslation("account.sessions.active"));
        sessions.forEach(session -> table.row()
                .add(
                        DataTable.rowHeading(new Span(where(session))),
                        DataTable.cell(new Span(moment(session.since()))),
                        DataTable.cell(new Span(
                                desk.isPresent(session)
                                        ? getTranslation("account.sessions.now")
                                        : moment(session.activeAt())))));
        return table;
    }

    private String where(OpenSession session) {
        return desk.isPresent(session)
                ? getTranslation("account.sessions.here", session.origin())
                : getTranslation("account.sessions.there", session.origin());
    }

    private String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(OfficialTime.ZONE);
        Formats formats = Formats.in(getLocale());
        return formats.dateWithDay(at.toLocalDate()) + ' ' + formats.time(at.toLocalTime());
    }

    private void endOthers() {
        desk.endOthers();
        show();
        done.accept(new Notice(State.DONE, getTranslation("account.sessions.ended")));
    }
}
