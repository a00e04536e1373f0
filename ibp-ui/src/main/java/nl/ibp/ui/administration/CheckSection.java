package nl.ibp.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.monitoring.ConsistencyReport;
import nl.ibp.workflow.monitoring.Disagreement;

/** Lets an administrator check all dossiers, and says what was found. */
class CheckSection extends Section {

    private final Supplier<ConsistencyReport> check;
    private final DisagreementTable.Words words;
    private final Div result = new Div();

    CheckSection(Supplier<ConsistencyReport> check, DisagreementTable.Words words) {
        this.check = check;
        this.words = words;
        Paragraph explained = new Paragraph(getTranslation("administration.check.explained"));
        explained.addClassName("muted");
        Button button = new Button(getTranslation("administration.check.run"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            run();
            button.setEnabled(true);
        });
        // There from the start, so that what appears in it is read aloud.
        result.getElement().setAttribute("role", "status");
        result.addClassName("stack");
        Div action = new Div(button);
        add(new H2(getTranslation("administration.check")), explained, action, result);
    }

    private void run() {
        ConsistencyReport report = check.get();
        result.removeAll();
        if (report.disagreements().isEmpty()) {
            result.add(new Notice(State.DONE, sentence("administration.check.sound", report)));
        } else {
            result.add(
                    new Notice(State.LATE, sentence("administration.check.found", report))
                            .with(new Paragraph(getTranslation("administration.check.found.what"))),
                    new DisagreementTable(report.disagreements(), words));
        }
    }

    private String sentence(String key, ConsistencyReport report) {
        ZonedDateTime at = report.at().atZone(OfficialTime.ZONE);
        Formats formats = Formats.in(getLocale());
        long dossiers = report.disagreements().stream()
                .map(Disagreement::proposal)
                .distinct()
                .count();
        return getTranslation(
                key,
                report.dossiers(),
                formats.dateWithDay(at.toLocalDate()),
                formats.time(at.toLocalTime()),
                dossiers);
    }
}
