package nl.ibp.ui.administration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.workflow.administration.Foreseen;
import nl.ibp.workflow.administration.Introduction;
import nl.ibp.workflow.administration.KeepingModels;
import nl.ibp.workflow.administration.ModelInUse;
import nl.ibp.workflow.administration.ModelKind;
import nl.ibp.workflow.administration.RunningPart;
import nl.ibp.workflow.administration.RunningPart.Step;
import nl.ibp.workflow.administration.StaysBehind;
import nl.ibp.workflow.administration.StaysBehind.Reason;
import nl.ibp.workflow.monitoring.TermOfStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator sees what a new version would do before it is brought into use. */
class ModelViewTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));
    private static final Instant DAY = Instant.parse("2026-05-04T12:00:00Z");
    private static final ModelInUse PATH = new ModelInUse(
            "regionalProposal",
            ModelKind.PROCESS,
            "Gebiedsvoorstel",
            List.of(new ModelInUse.Version(2, DAY, true, 3), new ModelInUse.Version(1, DAY, false, 1)));
    private static final ModelInUse TERMS =
            new ModelInUse("terms", ModelKind.DECISION, "Termijnen", List.of(new ModelInUse.Version(1, DAY, false, 0)));
    private static final byte[] FILE = {1};

    private final KeepingModels keeping = mock(KeepingModels.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final ModelsDesk desk = new ModelsDesk(() -> ADMINISTRATOR, keeping, refusals);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(keeping.all(any())).thenReturn(List.of(PATH, TERMS));
        when(keeping.terms(any())).thenReturn(List.of(new TermOfStep("INTAKE", 5, 3)));
        when(refusals.text(any(), any())).thenAnswer(call -> ((Problem) call.getArgument(0)).reason());
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void doesNotExistForWhoIsNoAdministrator() {
        when(keeping.all(any())).thenThrow(Refused.because("", "NOT_ADMINISTRATOR"));

        assertThatThrownBy(this::openModels).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> open("terms")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void hasNoPageForAModelThatIsNotThere() {
        assertThatThrownBy(() -> open("%27--")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void listsWhatIsInUseWithWhatRunsOnIt() {
        ModelsView view = openModels();

        assertThat(_find(view, NativeTableRow.class))
                .extracting(row -> row.getElement().getTextRecursively())
                .anySatisfy(row -> assertThat(row).contains("Gebiedsvoorstel", "2", "4 mei 2026", "Beheerder", "4"))
                .anySatisfy(row -> assertThat(row).contains("Termijnen", "1", "Het systeem zelf"));
    }

    @Test
    void saysOfEachVersionHowManyFollowIt() {
        ModelView view = open("regionalProposal");

        assertThat(_find(view, NativeTableRow.class))
                .extracting(row -> row.getElement().getTextRecursively())
                .anySatisfy(row -> assertThat(row).contains("Versie 2 (in gebruik)", "Beheerder", "3"))
                .anySatisfy(row -> assertThat(row).contains("Versie 1", "Het systeem zelf", "1"));
    }

    @Test
    void saysBeforehandWhatBecomesOfDossiersAndThenDoesIt() {
        Foreseen foreseen = new Foreseen(
                PATH,
                2,
                "file",
                List.of(part("IBP-2026-001", "checkCompleteness", "Toets volledigheid")),
                List.of(new StaysBehind(
                        part("IBP-2026-002", "boardDecides", "Neem bestuursbesluit"),
                        Reason.STEP_GONE,
                        new Step("boardDecides", "Neem bestuursbesluit"))),
                Map.of("committeeConsultation", 3),
                List.of());
        when(keeping.foresee(ADMINISTRATOR, "regionalProposal", FILE)).thenReturn(foreseen);
        when(keeping.introduce(ADMINISTRATOR, foreseen))
                .thenReturn(new Introduction(3, foreseen.carriedOver(), List.of()));
        ModelView view = open("regionalProposal");

        view.come(PATH, FILE);

        assertThat(view.getElement().getTextRecursively())
                .contains("Er is nog niets veranderd")
                .contains("Eén lopend proces gaat mee")
                .contains("Toets volledigheid", "IBP-2026-001")
                .contains("Advies van een commissie (3)")
                .contains("Eén lopend proces kan niet mee")
                .contains("Wacht bij “Neem bestuursbesluit”, en die stap is er in de nieuwe versie niet.");
        verify(keeping, never()).introduce(any(), any());

        _click(_get(view, Button.class, spec -> spec.withText("Neem in gebruik")));

        assertThat(view.getElement().getTextRecursively())
                .contains("Versie 3 is in gebruik. Eén lopend proces is meegegaan.");
    }

    @Test
    void saysEverythingThatIsWrongWithAFile() {
        when(keeping.foresee(any(), any(), any()))
                .thenThrow(new Refused(List.of(
                        Problem.of("file", "MODEL_STEP_GONE", "Toets", "check"),
                        Problem.of("file", "MODEL_MESSAGE_GONE"))));
        ModelView view = open("regionalProposal");

        view.come(PATH, FILE);

        assertThat(view.getElement().getTextRecursively()).contains("MODEL_STEP_GONE", "MODEL_MESSAGE_GONE");
        assertThat(_find(view, ForeseenPanel.class)).isEmpty();
    }

    @Test
    void saysWhyItWasNotDoneAfterAll() {
        Foreseen foreseen = foreseenTerms();
        when(keeping.foresee(any(), any(), any())).thenReturn(foreseen);
        when(keeping.introduce(any(), any())).thenThrow(Refused.because("", "MODEL_NOT_AS_FORESEEN"));
        ModelView view = open("terms");
        view.come(TERMS, FILE);

        _click(_get(view, Button.class, spec -> spec.withText("Neem in gebruik")));

        assertThat(view.getElement().getTextRecursively()).contains("MODEL_NOT_AS_FORESEEN");
    }

    @Test
    void changesTermsByTypingThem() {
        when(keeping.withTerms(ADMINISTRATOR, List.of(new TermOfStep("INTAKE", 7, 3))))
                .thenReturn(FILE);
        when(keeping.foresee(ADMINISTRATOR, "terms", FILE)).thenReturn(foreseenTerms());
        ModelView view = open("terms");

        _setValue(_find(view, IntegerField.class).get(0), 7);
        _click(_get(view, Button.class, spec -> spec.withText("Bekijk wat er verandert")));

        assertThat(_find(view, NativeTableRow.class))
                .extracting(row -> row.getElement().getTextRecursively())
                .anySatisfy(row -> assertThat(row).contains("Intake, gewoon, in werkdagen", "5", "7"));
    }

    @Test
    void saysBesideItThatATermIsNone() {
        when(keeping.withTerms(any(), any())).thenThrow(Refused.because("INTAKE.urgent", "TERM_OUT_OF_RANGE", 260));
        ModelView view = open("terms");
        IntegerField urgent = _find(view, IntegerField.class).get(1);

        urgent.setValue(null);
        _click(_get(view, Button.class, spec -> spec.withText("Bekijk wat er verandert")));

        verify(keeping).withTerms(ADMINISTRATOR, List.of(new TermOfStep("INTAKE", 5, 0)));
        assertThat(urgent.getErrorMessage()).isEqualTo("TERM_OUT_OF_RANGE");
    }

    @Test
    void speaksEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(keeping.foresee(any(), any(), any()))
                .thenReturn(new Foreseen(
                        PATH,
                        2,
                        "file",
                        List.of(part("IBP-2026-001", "checkCompleteness", "Toets volledigheid")),
                        List.of(),
                        Map.of(),
                        List.of()));
        ModelView view = open("regionalProposal");

        view.come(PATH, FILE);

        assertThat(view.getElement().getTextRecursively())
                .contains("Check completeness", "One running process goes along");
    }

    private static Foreseen foreseenTerms() {
        return new Foreseen(
                TERMS,
                1,
                "file",
                List.of(),
                List.of(),
                Map.of(),
                List.of(new ChangedPart("term:INTAKE:NORMAL", Stated.of("5"), Stated.of("7"))));
    }

    private static RunningPart part(String number, String element, String step) {
        return new RunningPart("process-" + number, null, number, 1, List.of(new Step(element, step)));
    }

    private ModelsView openModels() {
        ModelsView view = new ModelsView(desk);
        view.beforeEnter(mock(BeforeEnterEvent.class));
        UI.getCurrent().add(view);
        return view;
    }

    private ModelView open(String key) {
        ModelView view = new ModelView(desk);
        view.setParameter(mock(BeforeEvent.class), key);
        UI.getCurrent().add(view);
        return view;
    }
}
