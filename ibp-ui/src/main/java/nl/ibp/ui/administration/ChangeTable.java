package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import org.jspecify.annotations.Nullable;

/** Changes, each with its parts under one another: how they were before and are after. */
class ChangeTable extends Composite<DataTable> {

    /** Parts of which is said that something was done with them, and not what they were or are. */
    private static final Set<String> HAPPENED =
            Set.of("account", "password", "token", "secret", "reader", "paused", "resumed", "removed");

    private final List<AdministrationChange> changes;
    private final NameBook names;
    private final Map<PersonId, String> people;

    ChangeTable(List<AdministrationChange> changes, NameBook names) {
        this.changes = changes;
        this.names = names;
        people = names.people(changes.stream().flatMap(ChangeTable::whoAppear).collect(Collectors.toSet()));
    }

    private static Stream<PersonId> whoAppear(AdministrationChange change) {
        return Stream.concat(Stream.ofNullable(change.person()), whom(change).stream());
    }

    /** Whom it is about, of those that are about somebody. */
    private static Optional<PersonId> whom(AdministrationChange change) {
        return switch (change.subject()) {
            case APPOINTMENT, SUBSTITUTION, ACCOUNT -> Optional.of(new PersonId(change.name()));
            case MODEL, THEME, FUNDING_SOURCE, BODY, RECESS, CONNECTION, SEAT_RULE, PROCESS_OF_DOSSIER, RETENTION ->
                Optional.empty();
        };
    }

    @Override
    protected DataTable initContent() {
        DataTable table = new DataTable(getTranslation("administration.page.changes"))
                .dense()
                .column(getTranslation("administration.changes.when"))
                .column(getTranslation("administration.changes.who"))
                .column(getTranslation("administration.changes.what"))
                .column(getTranslation("administration.changes.part"))
                .column(getTranslation("administration.changes.before"))
                .column(getTranslation("administration.changes.after"));
        table.addClassName("changes");
        changes.forEach(change -> fill(table, change));
        return table;
    }

    private void fill(DataTable table, AdministrationChange change) {
        NativeTableRow row = table.row();
        NativeTableHeaderCell when = DataTable.rowHeading(new Span(when(change)));
        NativeTableCell who = DataTable.cell(new Span(who(change)));
        NativeTableCell what = DataTable.cell(what(change));
        int reach = Math.max(1, change.parts().size());
        List.of(when, who, what).forEach(cell -> cell.getElement().setAttribute("rowspan", String.valueOf(reach)));
        row.add(when, who, what);
        for (ChangedPart part : change.parts()) {
            row.add(
                    DataTable.cell(new Span(new PartWords(getLocale()).of(part))),
                    DataTable.cell(value(part.before())),
                    DataTable.cell(after(part)));
            if (part != change.parts().get(change.parts().size() - 1)) {
                row = table.row();
            }
        }
    }

    private String when(AdministrationChange change) {
        Formats formats = Formats.in(getLocale());
        return getTranslation(
                "administration.changes.moment",
                formats.date(OfficialTime.dayOf(change.at())),
                formats.time(LocalTime.ofInstant(change.at(), OfficialTime.ZONE)));
    }

    private String who(AdministrationChange change) {
        return change.isBySignOn() ? getTranslation("signon.changes.who") : who(change.person());
    }

    private String who(@Nullable PersonId person) {
        return person == null ? getTranslation("administration.changes.product") : people.get(person);
    }

    private Component what(AdministrationChange change) {
        Span name = new Span(name(change));
        Span subject = new Span(getTranslation("administration.changes.subject." + change.subject()));
        subject.addClassNames("muted", "text-small");
        Div what = new Div(name, subject);
        what.addClassName("cell-lines");
        return what;
    }

    private String name(AdministrationChange change) {
        return switch (change.subject()) {
            case MODEL -> ModelNames.of(change.object(), change.name(), getLocale());
            case APPOINTMENT, SUBSTITUTION ->
                getTranslation(
                        "administration.changes.appointment",
                        who(whom(change).orElseThrow()),
                        names.seat(new SeatId(change.object()), getLocale()));
            case ACCOUNT -> who(whom(change).orElseThrow());
            case THEME, FUNDING_SOURCE, BODY, RECESS, CONNECTION -> change.name();
            case SEAT_RULE -> getTranslation("signon.rules");
            case PROCESS_OF_DOSSIER -> ModelNames.ofKey(change.name(), getLocale());
            case RETENTION -> getTranslation("retention.kind." + change.object());
        };
    }

    private Component after(ChangedPart part) {
        return HAPPENED.contains(part.part())
                ? new Span(getTranslation("administration.changes.account." + part.part()))
                : value(part.after());
    }

    private Component value(Stated<String> stated) {
        if (stated.isUnstated()) {
            Span nothing = new Span(getTranslation("administration.changes.nothing"));
            nothing.addClassName("muted");
            return nothing;
        }
        Span value = SourceText.of(stated);
        value.addClassName("lines");
        return value;
    }
}
