package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.ui.proposal.difference.DifferencePanel;
import nl.ibp.workflow.monitoring.Dossier;

/** What changed between two versions, and the choice of any other two. What is chosen stands in the address. */
class VersionComparison extends Composite<Div> {

    private final Dossier dossier;
    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();

    VersionComparison(Dossier dossier, int since, int version, NameBook names) {
        this.dossier = dossier;
        choice(from, "difference.from", since);
        choice(to, "difference.to", version);
        Div choices = new Div(from, to);
        choices.addClassNames("row", "no-print");
        getContent().addClassName("stack-l");
        getContent()
                .add(
                        choices,
                        new H3(getTranslation("difference.between", since, version)),
                        new DifferencePanel(
                                dossier.difference(since, version),
                                getTranslation("difference.version", since),
                                getTranslation("difference.version", version),
                                names));
    }

    private void choice(Select<Integer> choice, String label, int chosen) {
        choice.setLabel(getTranslation(label));
        choice.setItems(IntStream.rangeClosed(1, dossier.version()).boxed().toList());
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> compare());
    }

    // The choice that was made goes with what it showed, so whoever works by keyboard goes on from the heading.
    private void compare() {
        UI ui = UI.getCurrent();
        ui.navigate(DossierNavigation.addressOf(dossier.proposal().id(), from.getValue(), to.getValue()));
        ui.getPage()
                .executeJs("document.querySelector('#' + $0 + ' > h2')?.focus()", DossierSection.DIFFERENCE.anchor());
    }
}
