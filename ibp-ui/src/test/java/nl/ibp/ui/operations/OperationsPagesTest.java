package nl.ibp.ui.operations;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.administration.RunningPart.Step;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.live.Node;
import nl.ibp.workflow.monitoring.ConsistencyReport;
import nl.ibp.workflow.monitoring.Disagreement;
import nl.ibp.workflow.monitoring.Disagreement.AtStep;
import nl.ibp.workflow.monitoring.Disagreement.Subject;
import nl.ibp.workflow.operations.ConnectionCounts.Connections;
import nl.ibp.workflow.operations.FailedJob;
import nl.ibp.workflow.operations.JobCounts;
import nl.ibp.workflow.operations.LogPart;
import nl.ibp.workflow.operations.OpenWorkCounts;
import nl.ibp.workflow.operations.ProcessValue;
import nl.ibp.workflow.operations.Repair;
import nl.ibp.workflow.operations.RepairStep;
import nl.ibp.workflow.operations.TellingMore.Telling;
import nl.ibp.workflow.operations.WatchingOperations.Operation;
import nl.ibp.workflow.operations.WorkFigures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperationsPagesTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Instant TWO_O_CLOCK = Instant.parse("2026-05-04T12:00:00Z");
    private static final ProposalId DOSSIER = ProposalId.of("7d793037-a076-4d6c-9f5c-6a4e5b4f8c11");

    private final OperationsDesk desk = mock(OperationsDesk.class);
    private final NameBook names = mock(NameBook.class);
    private final OpenPages pages = new OpenPages();

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.seat(any(), any())).thenAnswer(call -> "functie " + call.getArgument(0));
        when(desk.moment()).thenReturn(TWO_O_CLOCK);
        when(desk.words(any(), any()))
                .thenAnswer(call -> "geweigerd: " + ((nl.ibp.domain.Problem) call.getArgument(0)).reason());
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void saysWhatThereIsToDoAndWhatAsksForAttention() {
        when(desk.now()).thenReturn(operation(Optional.of(figures(3, 90))));

        String said = text(overview());

        assertThat(said)
                .contains("stukken werk liggen open")
                .contains("3", "taken van het systeem zijn mislukt", "vraagt aandacht")
                .contains("90 minuten te laat")
                .contains("4 van 20 in gebruik; 1 verzoek wacht");
    }

    @Test
    void saysThatNothingCanBeCountedWithoutADatabase() {
        when(desk.now()).thenReturn(operation(Optional.empty()));

        assertThat(text(overview())).contains("De database antwoordt nu niet");
    }

    @Test
    void leadsToTheToolsByTheirNames() {
        when(desk.now()).thenReturn(operation(Optional.of(figures(0, 0))));

        assertThat(_find(overview(), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("beheer/werking/mislukt", "beheer/werking/verschillen", "beheer/werking/logboek")
                .contains("beheer/werking/aangemeld", "beheer/koppelingen");
    }

    @Test
    void doNotExistForWhoIsNoAdministrator() {
        Refused noAdministrator = Refused.because("", "NOT_ADMINISTRATOR");
        when(desk.now()).thenThrow(noAdministrator);
        when(desk.failed()).thenThrow(noAdministrator);
        when(desk.logParts()).thenThrow(noAdministrator);

        assertThatThrownBy(this::overview).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(this::failed).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(this::differences).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(this::log).isInstanceOf(NotFoundException.class);
    }

    @Test
    void saysThatNothingFailed() {
        when(desk.failed()).thenReturn(List.of());

        assertThat(text(failed())).contains("Er is niets mislukt");
    }

    @Test
    void showsWhatFailedAndWhyAndHasItTriedAgain() {
        FailedJob job = job("1", "kon niet");
        when(desk.failed()).thenReturn(List.of(job), List.of());
        FailedWorkView view = failed();
        assertThat(text(view))
                .contains("IBP-2026-007", "Geef standpunt", "kon niet", "IllegalStateException", "nl.ibp.Ergens");

        _click(_get(view, Button.class, spec -> spec.withText("Probeer opnieuw")));

        verify(desk).retry(job, Map.of());
        assertThat(text(view)).contains("Het is gelukt", "Er is niets mislukt");
    }

    @Test
    void saysThatItFailedAgain() {
        FailedJob job = job("1", "kon niet");
        when(desk.failed()).thenReturn(List.of(job));
        doThrow(Refused.because("", "WORK_FAILED_AGAIN", "nog niet")).when(desk).retry(any(), any());
        FailedWorkView view = failed();

        _click(_get(view, Button.class, spec -> spec.withText("Probeer opnieuw")));

        assertThat(text(view)).contains("geweigerd: WORK_FAILED_AGAIN", "IBP-2026-007");
    }

    @Test
    void triesAllOfOneCauseTogether() {
        FailedJob one = job("1", "kon niet");
        FailedJob other = job("2", "kon ook niet");
        when(desk.failed()).thenReturn(List.of(one, other), List.of(other));
        doThrow(Refused.because("", "WORK_FAILED_AGAIN", "nee")).when(desk).retry(other, Map.of());
        FailedWorkView view = failed();

        _click(_get(view, Button.class, spec -> spec.withText("Probeer alle 2 opnieuw")));

        verify(desk).retry(one, Map.of());
        assertThat(text(view)).contains("1 gelukt, 1 weer mislukt. geweigerd: WORK_FAILED_AGAIN");
    }

    @Test
    void sendsOnlyWhatWasChanged() {
        FailedJob job = job("1", "kon niet");
        when(desk.failed()).thenReturn(List.of(job));
        when(desk.mayEdit(job)).thenReturn(true);
        when(desk.values(job))
                .thenReturn(List.of(
                        new ProcessValue("chairSeat", ProcessValue.Kind.TEXT, "gs-nergens"),
                        new ProcessValue("urgency", ProcessValue.Kind.TEXT, "NORMAL")));
        FailedWorkView view = failed();

        _click(_get(view, Button.class, spec -> spec.withText("Pas aan")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("chairSeat")), "aac-re-voorzitter");
        _find(Button.class, spec -> spec.withText("Probeer opnieuw")).stream()
                .reduce((first, last) -> last)
                .ifPresent(Button::click);

        verify(desk).retry(job, Map.of("chairSeat", "aac-re-voorzitter"));
    }

    @Test
    void offersNoLookIntoADossierThatMayNotBeRead() {
        FailedJob veiled = new FailedJob(
                "1",
                DOSSIER,
                "IBP-2026-007",
                "committeeConsultation",
                new Step("reviewByMember", "Geef standpunt"),
                TWO_O_CLOCK,
                "IllegalStateException",
                "",
                List.of());
        when(desk.failed()).thenReturn(List.of(veiled));

        FailedWorkView view = failed();

        assertThat(text(view)).contains("een dossier dat u niet mag lezen");
        assertThat(_find(view, Button.class, spec -> spec.withText("Pas aan"))).isEmpty();
    }

    @Test
    void saysWhatARepairWillDoAndDoesItWhenAsked() {
        Repair planned = new Repair(
                DOSSIER,
                "IBP-2026-007",
                List.of(
                        new RepairStep.ToStep(ProposalStatus.INTAKE),
                        new RepairStep.IntoInbox(TaskKind.CHECK_COMPLETENESS, new SeatId("ipo-bureau"))),
                List.of());
        when(desk.check()).thenReturn(found(), new ConsistencyReport(12, TWO_O_CLOCK, List.of()));
        when(desk.plan(DOSSIER)).thenReturn(planned);
        DifferencesView view = differences();

        _click(_get(view, Button.class, spec -> spec.withText("Controleer alle dossiers")));
        _click(_get(view, Button.class, spec -> spec.withText("Wat zou herstel doen?")));

        assertThat(text(view))
                .contains("Er is nog niets veranderd.", "komt in Mijn werk van functie ipo-bureau")
                .contains("Het proces gaat naar de stap");
        _click(_get(view, Button.class, spec -> spec.withText("Herstel dit dossier")));
        verify(desk).repair(planned);
        assertThat(text(view)).contains("IBP-2026-007 is hersteld", "Alle 12 dossiers kloppen");
    }

    @Test
    void doesNotOfferHalfARepair() {
        when(desk.check()).thenReturn(found());
        when(desk.plan(DOSSIER)).thenReturn(new Repair(DOSSIER, "IBP-2026-007", List.of(), found().disagreements()));
        DifferencesView view = differences();
        _click(_get(view, Button.class, spec -> spec.withText("Controleer alle dossiers")));

        _click(_get(view, Button.class, spec -> spec.withText("Wat zou herstel doen?")));

        assertThat(text(view)).contains("Dit kan het systeem niet zelf herstellen");
        assertThat(_find(view, Button.class, spec -> spec.withText("Herstel dit dossier")))
                .isEmpty();
    }

    @Test
    void hasAPartTellMoreUntilAMoment() {
        Telling usual = new Telling(LogPart.ENGINE, null);
        when(desk.logParts())
                .thenReturn(List.of(usual), List.of(new Telling(LogPart.ENGINE, TWO_O_CLOCK.plusSeconds(3600))));
        LogView view = log();

        _click(_get(view, Button.class, spec -> spec.withText("Vertel een uur meer")));

        verify(desk).tellMore(LogPart.ENGINE);
        assertThat(text(view)).contains("meer, tot 4 mei 2026, 15:00", "De processen: vertelt een uur lang meer");
        _click(_get(view, Button.class, spec -> spec.withText("Terug naar gebruikelijk")));
        verify(desk).tellAsUsual(LogPart.ENGINE);
    }

    @Test
    void saysWhatWaitsForOtherSystemsAndWhichServersThereAre() {
        when(desk.now())
                .thenReturn(new Operation(
                        Optional.of(new WorkFigures(
                                new OpenWorkCounts.Counts(Map.of(), 0, 0, 0, 5, 2),
                                new JobCounts.Counts(0, 0, Duration.ZERO, 0),
                                9)),
                        new Connections(4, 20, 1),
                        List.of(
                                node("een.example:8080", Duration.ofSeconds(2), false),
                                node("twee.example:8080", Duration.ofSeconds(2), true),
                                node("drie.example:8080", Duration.ofMinutes(3), false))));

        OperationsView view = overview();

        assertThat(text(view))
                .containsSubsequence("5", "berichten aan andere systemen wachten")
                .containsSubsequence("2", "berichten aan andere systemen blijven steken", "vraagt aandacht")
                .containsSubsequence("9", "sessies van gebruikers zijn open")
                .containsSubsequence("een.example:8080", "in bedrijf")
                .containsSubsequence("twee.example:8080", "stopt, neemt niemand meer aan")
                .containsSubsequence("drie.example:8080", "niets gehoord sinds 4 mei 2026, 14:00");
    }

    private static Node node(String address, Duration silent, boolean draining) {
        return new Node(address, address, "1.0", TWO_O_CLOCK, TWO_O_CLOCK, silent, draining);
    }

    private static ConsistencyReport found() {
        return new ConsistencyReport(
                12,
                TWO_O_CLOCK,
                List.of(new Disagreement(
                        DOSSIER,
                        "IBP-2026-007",
                        Subject.STEP,
                        List.of(new AtStep(ProposalStatus.INTAKE)),
                        List.of(new AtStep(ProposalStatus.DRAFT)))));
    }

    private static FailedJob job(String id, String message) {
        return new FailedJob(
                id,
                DOSSIER,
                "IBP-2026-007",
                "committeeConsultation",
                new Step("reviewByMember", "Geef standpunt"),
                TWO_O_CLOCK,
                "IllegalStateException",
                message,
                List.of("java.lang.IllegalStateException: " + message, "\tat nl.ibp.Ergens.doet(Ergens.java:1)"));
    }

    private static Operation operation(Optional<WorkFigures> figures) {
        return new Operation(figures, new Connections(4, 20, 1), List.of());
    }

    private static WorkFigures figures(long failed, int minutesLate) {
        return new WorkFigures(
                new OpenWorkCounts.Counts(Map.of(TaskKind.BOARD_DECIDES, 12), 2, 0, 0, 0, 0),
                new JobCounts.Counts(7, 1, Duration.ofMinutes(minutesLate), failed),
                4);
    }

    private OperationsView overview() {
        return entered(new OperationsView(desk, pages), OperationsView::beforeEnter);
    }

    private FailedWorkView failed() {
        return entered(new FailedWorkView(desk), FailedWorkView::beforeEnter);
    }

    private DifferencesView differences() {
        return entered(new DifferencesView(desk, names), DifferencesView::beforeEnter);
    }

    private LogView log() {
        return entered(new LogView(desk), LogView::beforeEnter);
    }

    private static <V extends Component> V entered(V view, java.util.function.BiConsumer<V, BeforeEnterEvent> enter) {
        enter.accept(view, mock(BeforeEnterEvent.class));
        UI.getCurrent().add(view);
        return view;
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
