package nl.ibp.ui.administration;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ibp.domain.programme.Theme;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.administration.EditingReferenceData;

/** One theme, to be changed. */
@Route(ThemeView.PATH)
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@StyleSheet("context://drafting.css")
@PermitAll
class ThemeView extends Div implements HasUrlParameter<Integer>, HasDynamicTitle {

    static final String PATH = ReferenceDataView.PATH + "/thema";

    private final CurrentActor actor;
    private final EditingReferenceData editing;
    private final RefusalTexts refusals;
    private final StatusMessage said = new StatusMessage();
    private final Div form = new Div();
    private int number;

    ThemeView(CurrentActor actor, EditingReferenceData editing, RefusalTexts refusals) {
        this.actor = actor;
        this.editing = editing;
        this.refusals = refusals;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, Integer theme) {
        number = theme;
        removeAll();
        add(
                new PageHeader(getPageTitle()).withEyebrow(back()),
                new AdministrationPages(AdministrationPage.REFERENCE),
                said,
                form);
        show(theme());
    }

    private Theme theme() {
        return AdministrationPages.orNotFound(() -> editing.content(actor.get())).themes().stream()
                .filter(theme -> theme.number().value() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void show(Theme theme) {
        form.removeAll();
        form.add(new ThemeForm(
                theme,
                asked -> editing.change(actor.get(), theme, asked),
                this::sayChanged,
                problem -> refusals.text(problem, getLocale())));
    }

    private Anchor back() {
        return new Anchor(ReferenceDataView.PATH, getTranslation("administration.reference.back"));
    }

    private void sayChanged(Theme asked) {
        show(theme());
        said.say(new Notice(State.DONE, getTranslation("administration.theme.saved", asked.name())).with(back()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.theme.title", number);
    }
}
