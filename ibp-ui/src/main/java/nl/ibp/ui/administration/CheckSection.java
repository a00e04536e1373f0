package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.workflow.monitoring.ConsistencyReport;
import nl.ibp.workflow.monitoring.Disagreement;

/** Whether all dossiers are sound. */
class CheckSection extends CheckingSection {

    private final Supplier<ConsistencyReport> check;
    private final DisagreementTable.Words words;

    CheckSection(Supplier<ConsistencyReport> check, DisagreementTable.Words words) {
        super("administration.check", ButtonVariant.LUMO_PRIMARY);
        this.check = check;
        this.words = words;
    }

    @Override
    List<Component> check() {
        ConsistencyReport report = check.get();
        if (report.disagreements().isEmpty()) {
            return List.of(new Notice(State.DONE, sentence("administration.check.sound", report)));
        }
        return List.of(
                Notice.wrong(sentence("administration.check.found", report))
                        .with(
                                new Paragraph(getTranslation("administration.check.found.what")),
                                new Anchor(
                                        AdministrationPage.OPERATIONS.path() + "/verschillen",
                                        getTranslation("operations.differences"))),
                new DisagreementTable(report.disagreements(), words));
    }

    private String sentence(String key, ConsistencyReport report) {
        long dossiers = report.disagreements().stream()
                .map(Disagreement::proposal)
                .distinct()
                .count();
        return getTranslation(key, report.dossiers(), day(report.at()), time(report.at()), dossiers);
    }
}
