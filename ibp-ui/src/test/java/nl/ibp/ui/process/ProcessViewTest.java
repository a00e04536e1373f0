package nl.ibp.ui.process;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.InboxBroadcaster;
import nl.ibp.ui.monitoring.FigureChoices;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.FigureRights;
import nl.ibp.workflow.monitoring.MapFigure;
import nl.ibp.workflow.monitoring.MapStop;
import nl.ibp.workflow.monitoring.MapVersion;
import nl.ibp.workflow.monitoring.ModelVersion;
import nl.ibp.workflow.monitoring.ProcessFigures;
import nl.ibp.workflow.monitoring.ProcessMap;
import nl.ibp.workflow.monitoring.ProcessMap.Box;
import nl.ibp.workflow.monitoring.ProcessMap.Look;
import nl.ibp.workflow.monitoring.ProcessMap.Shape;
import nl.ibp.workflow.monitoring.ProcessQuestion;
import nl.ibp.workflow.monitoring.ProposalRow;
import nl.ibp.workflow.monitoring.StandingDossier;
import nl.ibp.workflow.monitoring.StandingDossiers;
import nl.ibp.workflow.monitoring.WatchingProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** The drawing of a process and the table that says the same lead to the dossiers that stand at a step. */
class ProcessViewTest {

    private static final Actor MANAGER = new Actor(new PersonId("manager"), Set.of(new SeatId("manager")));
    private static final ModelVersion SECOND = new ModelVersion("regionalProposal", 2);
    private static final ModelVersion FIRST = new ModelVersion("regionalProposal", 1);
    private static final ModelVersion COMMITTEE = new ModelVersion("committeeConsultation", 1);

    private final WatchingProcess watching = mock(WatchingProcess.class);
    private final NameBook names = mock(NameBook.class);
    private final Bodies bodies = mock(Bodies.class);
    private final FigureRights rights = mock(FigureRights.class);
    private final InboxBroadcaster broadcaster = mock(InboxBroadcaster.class);
    private final ArgumentCaptor<Runnable> changed = ArgumentCaptor.captor();
    private final ArgumentCaptor<ProcessQuestion> asked = ArgumentCaptor.captor();
    private FormTester tester;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
        when(names.province(any())).thenReturn("Utrecht");
        when(rights.of(any())).thenReturn(new FigureScope(true, Set.of(), Set.of()));
        when(broadcaster.subscribeToAll(changed.capture())).thenReturn(mock(Registration.class));
        when(watching.versions())
                .thenReturn(List.of(
                        new MapVersion(SECOND, Fixtures.NOW),
                        new MapVersion(FIRST, Fixtures.NOW),
                        new MapVersion(COMMITTEE, Fixtures.NOW)));
        stands(3, 1);
    }

    private void stands(int intake, int board) {
        when(watching.figures(eq(MANAGER), any())).thenAnswer(call -> {
            ProcessMap map = new ProcessMap(
                    call.getArgument(1, ProcessQuestion.class).drawn(),
                    "Pad",
                    List.of(shape("checkCompleteness", 0), shape("boardDecides", 200)),
                    List.of());
            return Optional.of(new ProcessFigures(
                    map,
                    List.of(
                            new MapFigure("checkCompleteness", "Toets volledigheid", intake, 1, past()),
                            new MapFigure("boardDecides", "Neem bestuursbesluit", board, 0, null)),
                    2,
                    null));
        });
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void saysTheSameInATable() {
        ProcessView view = open("");

        assertThat(rows(view))
                .containsExactly(
                        List.of("Toets volledigheid", "3", "1", "3", "5,5", "2", "1", "4", "6", "8"),
                        List.of("Neem bestuursbesluit", "1", "0", "", "", "", "", "", "", ""));
        assertThat(textOf(view))
                .contains("2 dossiers die voor u geheim zijn tellen hier niet mee.")
                .contains("Hoe lang provincies over hun stappen doen, ziet u van uw eigen provincie");
        assertThat(view.getElement().getOuterHTML()).contains("process-map");
        verify(watching, never()).standing(any(), any(), any(), anyInt());
    }

    @Test
    void leadsFromARowToItsDossiers() {
        Anchor row = _get(
                _get(open("?kleur=p90&thema=4"), StopTable.class),
                Anchor.class,
                link -> link.withText("Toets volledigheid"));

        assertThat(row.getHref()).contains("voortgang/proces?").contains("stap=checkCompleteness", "kleur=p90");
    }

    @Test
    void listsWhoStandsAtAStep() {
        ProposalRow proposal = new ProposalRow(
                ProposalId.create(),
                new ProposalNumber(2026, 14),
                new ProposalTitle.Open("Food Valley"),
                Fixtures.UTRECHT,
                List.of(),
                List.of(),
                ProposalStatus.INTAKE,
                Fixtures.NOW,
                Fixtures.NOW,
                1,
                false);
        when(watching.standing(eq(MANAGER), any(), eq("checkCompleteness"), eq(ProcessAsked.PAGE)))
                .thenReturn(new StandingDossiers(
                        List.of(new StandingDossier(proposal, Fixtures.TODAY.minusDays(7), true)), 30));

        ProcessView view = open("?stap=checkCompleteness");

        assertThat(textOf(view))
                .contains("Bij ‘Toets volledigheid’", "Hier staan nu 30 dossiers")
                .contains(
                        "IBP-2026-014 Food Valley", "sinds 27\u00a0apr\u00a02026, 5 werkdagen", "te laat", "Toon meer");
    }

    @Test
    void drawsTheLatestAndCountsAllVersionsUnlessOneIsAsked() {
        open("");
        open("?versie=1");
        open("?model=committeeConsultation&versie=9");

        verify(watching, org.mockito.Mockito.times(3)).figures(eq(MANAGER), asked.capture());
        assertThat(asked.getAllValues()).extracting(ProcessQuestion::drawn).containsExactly(SECOND, FIRST, COMMITTEE);
        assertThat(asked.getAllValues())
                .extracting(ProcessQuestion::isOfThisVersion)
                .containsExactly(false, true, false);
    }

    @Test
    void asksForNothingThatWasMistyped() {
        ProcessView view = open("?model=x&versie=y&kleur=z&stap=%3Cb%3E&toon=-3");

        assertThat(rows(view)).hasSize(2);
        verify(watching).figures(eq(MANAGER), asked.capture());
        assertThat(asked.getValue().drawn()).isEqualTo(SECOND);
        verify(watching, never()).standing(any(), any(), any(), anyInt());
    }

    @Test
    void followsWhatChangesInTheOrderThatOneChose() {
        ProcessView view = open("");
        _click(_get(view, NativeButton.class, button -> button.withText("Staat er nu")));
        StopTable table = _get(view, StopTable.class);
        assertThat(rows(view)).extracting(row -> row.get(1)).containsExactly("3", "1");

        stands(2, 5);
        changed.getValue().run();
        MockVaadin.clientRoundtrip();

        assertThat(_get(view, StopTable.class)).isSameAs(table);
        assertThat(rows(view)).extracting(row -> row.get(1)).containsExactly("5", "2");
    }

    private ProcessView open(String parameters) {
        Clock clock = Clock.fixed(Fixtures.NOW, OfficialTime.ZONE);
        FigureQuery.Address figures = new FigureQuery.Address(mock(Provinces.class), bodies, mock(Themes.class));
        FigureChoices choices = new FigureChoices(names, figures, bodies, () -> MANAGER, rights, clock);
        ProcessView view = new ProcessView(
                () -> MANAGER,
                watching,
                new ProcessAddress(figures),
                figures,
                choices,
                names,
                new WorkingCalendar(Set.<LocalDate>of()::contains, List::of),
                broadcaster);
        UI.getCurrent().add(view);
        AfterNavigationEvent event = mock(AfterNavigationEvent.class);
        when(event.getLocation()).thenReturn(new Location(ProcessView.PATH + parameters));
        view.afterNavigation(event);
        return view;
    }

    private static Shape shape(String element, double x) {
        return new Shape(
                element, Look.WORK, element, new Box(x, 0, 100, 80), null, MapStop.of(ProposalStatus.BOARD), null);
    }

    private static MapFigure.Past past() {
        return new MapFigure.Past(new Durations(8, 3, 5.5), new Durations(7, 2, 4), new Durations(7, 1, 2), 4, 6);
    }

    private static List<List<String>> rows(ProcessView view) {
        return _find(_get(view, StopTable.class), NativeTableRow.class).stream()
                .skip(1)
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .toList();
    }

    private static String textOf(ProcessView view) {
        return view.getElement().getTextRecursively();
    }
}
