package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.signon.SeatRule;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;

/** By which rules a sign-on provider gives seats: read, tried with claims, and changed once it is seen what that does. */
@Route(SeatRulesView.PATH)
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@StyleSheet("context://signon.css")
@PermitAll
class SeatRulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = AdministrationView.PATH + "/aanmelden";

    private final SeatRuleDesk desk;
    private final SeatRuleDialogs dialogs;
    private final StatusMessage said = new StatusMessage();
    private final Div foreseen = new Div();
    private final Div content = new Div();
    private List<SeatRule> read = List.of();

    SeatRulesView(SeatRuleDesk desk) {
        this.desk = desk;
        dialogs = new SeatRuleDialogs(desk, getLocale(), this::foresee);
        addClassName("page");
        content.addClassName("overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        read = AdministrationPages.orNotFound(desk::rules);
        removeAll();
        add(
                new PageHeader(getPageTitle()).withLead(getTranslation("signon.rules.explained")),
                new AdministrationPages(AdministrationPage.SIGN_ON),
                said,
                content);
        show();
    }

    private void show() {
        content.removeAll();
        foreseen.removeAll();
        content.add(new Section(new H2(getTranslation("signon.rules.provider")), provider()));
        content.add(
                new Section(
                        new H2(getTranslation("signon.rules")),
                        muted("signon.rules.what"),
                        new Div(new Button(getTranslation("signon.rules.add"), click -> dialogs.add(read))),
                        foreseen,
                        read.isEmpty() ? none() : new SeatRuleTable(read, desk, dialogs, this::foresee)),
                new Section(new H2(getTranslation("signon.trial")), muted("signon.trial.what"), new RuleTrial(desk)));
    }

    private Component provider() {
        Paragraph words = new Paragraph(
                desk.issuer().isEmpty()
                        ? getTranslation("signon.rules.provider.none")
                        : getTranslation("signon.rules.provider.is", desk.issuer()));
        words.addClassName("sign-on-issuer");
        return words;
    }

    private Component none() {
        return new EmptyState(
                Glyph.PEOPLE, getTranslation("signon.rules.none"), getTranslation("signon.rules.none.what"));
    }

    private Paragraph muted(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("muted");
        return paragraph;
    }

    private void foresee(List<SeatRule> asked) {
        said.removeAll();
        foreseen.removeAll();
        try {
            ForeseenSeatsPanel panel =
                    new ForeseenSeatsPanel(asked, desk.foresee(asked), desk, () -> change(asked), this::leave);
            foreseen.add(panel);
            panel.takeCursor();
        } catch (Refused refused) {
            said.say(refused, problem -> desk.words(problem, getLocale()));
        }
    }

    private void leave() {
        foreseen.removeAll();
        said.say(new Notice(State.INFO, getTranslation("signon.rules.left")));
    }

    private void change(List<SeatRule> asked) {
        try {
            desk.change(read, asked);
            read = desk.rules();
            show();
            said.say(new Notice(State.DONE, getTranslation("signon.rules.changed")));
        } catch (Refused refused) {
            foreseen.removeAll();
            said.say(refused, problem -> desk.words(problem, getLocale()));
        }
    }

    static Button small(String text, String name, Runnable act) {
        Button button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(name);
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signon.page");
    }
}
