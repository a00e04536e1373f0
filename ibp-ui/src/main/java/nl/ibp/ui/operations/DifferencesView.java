package nl.ibp.ui.operations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.administration.AdministrationPages;
import nl.ibp.ui.administration.DisagreementTable;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.ConsistencyReport;
import nl.ibp.workflow.monitoring.Disagreement;
import nl.ibp.workflow.operations.Repair;

/** Dossiers of which the process says something else than the dossier, and a repair that says first what it will do. */
@Route(DifferencesView.PATH)
@InPlace(Place.ADMINISTRATION)
@PermitAll
class DifferencesView extends OperationsPage implements BeforeEnterObserver {

    static final String PATH = OperationsPage.PATH + "/verschillen";

    /** More than anybody sets right at a time; the others come after these. */
    private static final int MOST = 25;

    private final OperationsDesk desk;
    private final NameBook names;
    private final StatusMessage said = new StatusMessage();
    private final Div found = new Div();

    DifferencesView(OperationsDesk desk, NameBook names) {
        super("operations.differences");
        this.desk = desk;
        this.names = names;
        said.addClassName("stack");
        said.getElement().setAttribute("tabindex", "-1");
        found.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AdministrationPages.orNotFound(desk::now);
        Button run = new Button(getTranslation("operations.differences.run"));
        run.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        run.setDisableOnClick(true);
        run.addClickListener(click -> {
            said.removeAll();
            check();
            run.setEnabled(true);
        });
        found.removeAll();
        said.removeAll();
        show(new Div(run), said, found);
    }

    private void check() {
        ConsistencyReport report = desk.check();
        Map<ProposalId, List<Disagreement>> byDossier = report.disagreements().stream()
                .collect(Collectors.groupingBy(Disagreement::proposal, LinkedHashMap::new, Collectors.toList()));
        found.removeAll();
        Notice result = byDossier.isEmpty()
                ? new Notice(
                        State.DONE,
                        getTranslation("operations.differences.none", report.dossiers(), moment(report.at())))
                : Notice.wrong(getTranslation("operations.differences.found", byDossier.size(), report.dossiers()));
        found.add(result.announced());
        byDossier.values().stream().limit(MOST).forEach(one -> found.add(dossier(one)));
        if (byDossier.size() > MOST) {
            found.add(new Paragraph(getTranslation("operations.differences.more", byDossier.size() - MOST)));
        }
    }

    private Section dossier(List<Disagreement> disagreements) {
        Disagreement one = disagreements.get(0);
        Div plan = new Div();
        plan.addClassName("stack");
        Button foresee = new Button(getTranslation("operations.repair.foresee"));
        foresee.setAriaLabel(getTranslation("operations.repair.foresee.which", one.number()));
        foresee.setDisableOnClick(true);
        foresee.addClickListener(click -> {
            plan.removeAll();
            try {
                plan.add(panel(desk.plan(one.proposal()), plan, foresee));
            } catch (Refused refused) {
                say(refused);
                foresee.setEnabled(true);
            }
        });
        Section section = new Section(
                new H2(one.number()),
                new DisagreementTable(disagreements, new DisagreementTable.Words(names, desk::canOpen)),
                new Div(foresee),
                plan);
        section.addClassNames("card", "stack", "operations-dossier");
        return section;
    }

    private RepairPanel panel(Repair planned, Div plan, Button foresee) {
        return new RepairPanel(planned, names, () -> repair(planned), () -> {
            plan.removeAll();
            foresee.setEnabled(true);
            foresee.focus();
        });
    }

    private void repair(Repair planned) {
        try {
            desk.repair(planned);
            check();
            said.say(new Notice(State.DONE, getTranslation("operations.repair.done", planned.number())));
            said.getElement().callJsFunction("focus");
        } catch (Refused refused) {
            check();
            say(refused);
        }
    }

    private void say(Refused refused) {
        said.say(refused, problem -> desk.words(problem, getLocale()));
        said.getElement().callJsFunction("focus");
    }
}
