package nl.ibp.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.reporting.FollowedMilestone;
import nl.ibp.domain.reporting.MilestoneState;
import nl.ibp.domain.reporting.ProgrammeDecision.Kind;
import nl.ibp.domain.reporting.ReportContent;
import nl.ibp.ui.component.SourceText;

/** The report to the colleges as one reads and prints it: first in short, then milestone by milestone. */
class ReportDocument extends Div {

    private final ReportContent content;
    private final LocalDate day;

    /**
     * @param said what the programme itself has to say; may be empty
     * @param day on which it is read what is late: of the report, not of the reader
     * @param decisions the table of what was decided
     */
    ReportDocument(ReportContent content, String said, LocalDate day, Component decisions) {
        this.content = content;
        this.day = day;
        addClassNames("overview", "report");
        add(inShort(said));
        if (!content.themesWithoutLead().isEmpty()) {
            add(section("report.nobody", nobody()));
        }
        add(
                section("programme.milestones", new MilestoneTable(content.milestones(), day, null)),
                section("report.decisions", decisions));
    }

    private Section inShort(String said) {
        Section section = section("report.inShort", sentences());
        if (!said.isEmpty()) {
            Paragraph paragraph = new Paragraph(new SourceText(said));
            paragraph.addClassName("lines");
            section.addComponentAtIndex(1, paragraph);
        }
        return section;
    }

    private UnorderedList sentences() {
        List<FollowedMilestone> all = content.milestones();
        return new UnorderedList(
                new ListItem(getTranslation("report.submitted", count(Kind.SUBMITTED))),
                new ListItem(getTranslation("report.boardDecided", count(Kind.BOARD_DECIDED))),
                new ListItem(getTranslation("report.statesDecided", count(Kind.STATES_DECIDED))),
                new ListItem(getTranslation(
                        "report.milestones",
                        all.size(),
                        count(all, stands(MilestoneState.DONE)),
                        count(all, stands(MilestoneState.ON_COURSE)),
                        count(all, stands(MilestoneState.DELAYED)),
                        count(all, one -> one.state().isEmpty()))),
                new ListItem(getTranslation("report.overdue", count(all, one -> one.isOverdue(day)))));
    }

    private int count(Kind kind) {
        return content.decisions(kind).size();
    }

    private static long count(List<FollowedMilestone> all, Predicate<FollowedMilestone> which) {
        return all.stream().filter(which).count();
    }

    private static Predicate<FollowedMilestone> stands(MilestoneState state) {
        return one -> one.state().filter(state::equals).isPresent();
    }

    private UnorderedList nobody() {
        UnorderedList list = new UnorderedList();
        for (Theme theme : content.themesWithoutLead()) {
            list.add(new ListItem(new SourceText(theme.number() + ". " + theme.name())));
        }
        return list;
    }

    private Section section(String heading, Component... parts) {
        Section section = new Section(new H2(getTranslation(heading)));
        section.add(parts);
        return section;
    }
}
