package nl.ibp.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.administration.ReadingChanges;
import nl.ibp.workflow.administration.ReadingChanges.Changes;

/** What administrators changed: who, when, before and after. */
@Route(ChangesView.PATH)
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@PermitAll
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = AdministrationView.PATH + "/wijzigingen";

    private static final int AT_ONCE = 50;

    private final CurrentActor actor;
    private final ReadingChanges reading;
    private final NameBook names;
    private final Div content = new Div();

    ChangesView(CurrentActor actor, ReadingChanges reading, NameBook names) {
        this.actor = actor;
        this.reading = reading;
        this.names = names;
        addClassName("page");
        content.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Changes changes = AdministrationPages.orNotFound(() -> reading.latest(actor.get(), AT_ONCE));
        removeAll();
        add(
                new PageHeader(getPageTitle()).withLead(getTranslation("administration.page.changes.explained")),
                new AdministrationPages(AdministrationPage.CHANGES),
                content);
        show(changes);
    }

    private void show(Changes changes) {
        content.removeAll();
        if (changes.latest().isEmpty()) {
            content.add(new EmptyState(
                    Glyph.SETTINGS,
                    getTranslation("administration.changes.none"),
                    getTranslation("administration.changes.none.what")));
            return;
        }
        content.add(new ChangeTable(changes.latest(), names));
        int shown = changes.latest().size();
        if (shown < changes.count()) {
            content.add(new Div(new Button(
                    getTranslation("administration.changes.more"),
                    click -> show(reading.latest(actor.get(), shown + AT_ONCE)))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.page.changes");
    }
}
