package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Dossier;

/** What the committees advise: who takes which position, and what each committee lays down, the latest version first. */
public class AdvicePanel extends Composite<Div> {

    private final Dossier dossier;
    private final NameBook names;

    public AdvicePanel(Dossier dossier, NameBook names) {
        this.dossier = dossier;
        this.names = names;
        getContent().addClassNames("advice-panel", "stack-l");
        if (dossier.consultations().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("dossier.advice.empty")));
        }
        dossier.consultations().stream()
                .map(Consultation::version)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(this::addVersion);
    }

    private void addVersion(int version) {
        List<Consultation> rounds = dossier.consultations().stream()
                .filter(round -> round.version() == version)
                .toList();
        getContent().add(new H3(getTranslation("dossier.advice.onVersion", version)));
        EarlierVersion.flag("dossier.advice.older", dossier, version).ifPresent(getContent()::add);
        getContent().add(new AdviceMatrix(rounds, dossier, names));
        Div cards = new Div();
        cards.addClassName("card-grid");
        rounds.forEach(round -> cards.add(new AdviceCard(round, dossier, names)));
        getContent().add(cards);
    }
}
