package nl.ibp.ui.process;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.SecretBadge;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.monitoring.ProposalRow;
import nl.ibp.workflow.monitoring.StandingDossier;
import nl.ibp.workflow.monitoring.StandingDossiers;

/** The dossiers that stand at one stop of a process, the longest there first. */
class StandingSection extends Section {

    private final NameBook names;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    /** @param more is told that more of them are wanted */
    StandingSection(
            String stop,
            StandingDossiers standing,
            NameBook names,
            WorkingCalendar calendar,
            LocalDate today,
            Runnable more) {
        this.names = names;
        this.calendar = calendar;
        this.today = today;
        addClassName("stack");
        H2 heading = new H2(getTranslation("processes.standing", stop));
        heading.setId(ProcessView.STANDING);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(getTranslation("processes.standing.count", standing.all())));
        if (!standing.first().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("item-list");
            standing.first().forEach(one -> list.add(item(one)));
            add(list);
        }
        if (standing.all() > standing.first().size()) {
            add(new Button(getTranslation("processes.more"), click -> more.run()));
        }
    }

    private ListItem item(StandingDossier standing) {
        ProposalRow row = standing.row();
        Anchor title = new Anchor(
                DossierNavigation.addressOf(row.id()), row.number() + " " + TitleText.of(row.title(), getLocale()));
        title.addClassName("item-title");
        Span lead = new Span(names.province(row.lead()));
        Span since = new Span(getTranslation(
                "processes.standing.since",
                Formats.in(getLocale()).shortDate(standing.since()),
                calendar.workingDaysBetween(standing.since(), today)));
        Div facts = new Div(lead, since);
        facts.addClassNames("item-meta", "row");
        if (standing.isLate()) {
            facts.add(new Badge(State.LATE, getTranslation("processes.late")));
        }
        if (row.title().isSecret()) {
            facts.add(new SecretBadge(getLocale()));
        }
        ListItem item = new ListItem(title, facts);
        item.addClassName("item");
        return item;
    }
}
