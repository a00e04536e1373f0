package nl.ibp.ui.waiting;

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
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.InboxBroadcaster;
import nl.ibp.ui.inbox.TermBadge;
import nl.ibp.ui.monitoring.FigureChoices;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.FigureRights;
import nl.ibp.workflow.monitoring.HiddenWork;
import nl.ibp.workflow.monitoring.WatchingWork;
import nl.ibp.workflow.waiting.Chasing;
import nl.ibp.workflow.waiting.LastReminder;
import nl.ibp.workflow.waiting.WaitingCount;
import nl.ibp.workflow.waiting.WaitingFor;
import nl.ibp.workflow.waiting.WaitingOrder;
import nl.ibp.workflow.waiting.WaitingPiece;
import nl.ibp.workflow.waiting.WaitingQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Who watches sees whom proposals wait for, and reminds them where they stand. */
class WaitingViewTest {

    private static final Actor MANAGER = new Actor(new PersonId("manager"), Set.of(new SeatId("manager")));
    private static final String OTHERS =
            "Werk bij functies van andere provincies staat hier niet. Bij wie één voorstel ligt, staat in het dossier.";
    private static final BodyId COMMITTEE = new BodyId("aac-re");
    private static final BodyId COLLEGE = new BodyId("gs-utrecht");

    private final WaitingFor waiting = mock(WaitingFor.class);
    private final WatchingWork work = mock(WatchingWork.class);
    private final Chasing chasing = mock(Chasing.class);
    private final NameBook names = mock(NameBook.class);
    private final TermBadge terms = mock(TermBadge.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final InboxBroadcaster broadcaster = mock(InboxBroadcaster.class);
    private final Bodies bodies = mock(Bodies.class);
    private final FigureRights rights = mock(FigureRights.class);
    private final ArgumentCaptor<Runnable> changed = ArgumentCaptor.captor();
    private final List<WaitingPiece> pieces = new ArrayList<>();
    private FormTester tester;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
        when(names.body(eq(COMMITTEE), any())).thenReturn("AAC RE");
        when(names.body(eq(COLLEGE), any())).thenReturn("GS Utrecht");
        when(names.seat(any(SeatId.class), any())).thenAnswer(call -> "seat " + call.getArgument(0));
        when(terms.of(any(OpenTask.class), any(Boolean.class), any())).thenAnswer(call -> new Span("nog 3 werkdagen"));
        when(broadcaster.subscribeToAll(changed.capture())).thenReturn(mock(Registration.class));
        when(rights.of(any())).thenReturn(new FigureScope(true, Set.of(), Set.of()));
        Body committee = new Body(COMMITTEE, BodyKind.OFFICIAL_COMMITTEE, "AAC RE", null);
        when(bodies.all()).thenReturn(List.of(committee));
        when(bodies.get(COMMITTEE)).thenReturn(committee);
        when(work.hidden(any())).thenReturn(new HiddenWork(0, 0));
        when(waiting.find(eq(MANAGER), any(), any(), anyInt())).thenAnswer(call -> List.copyOf(pieces));
        when(waiting.count(eq(MANAGER), any())).thenAnswer(call -> counts());
    }

    private List<WaitingCount> counts() {
        return pieces.stream()
                .map(WaitingPiece::body)
                .distinct()
                .map(body -> new WaitingCount(
                        body,
                        (int) pieces.stream()
                                .filter(piece -> piece.body().equals(body))
                                .count(),
                        1))
                .toList();
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void saysWhatWillAppearWhereNobodyIsWaitedFor() {
        assertThat(textOf(open(""))).contains("Niemand is aan zet").doesNotContain("0 taken");
        assertThat(textOf(open("?te-laat=ja"))).contains("Geen taken gevonden");
    }

    @Test
    void showsByBodyWhatWaitsForWhomSinceWhenAndUntilWhen() {
        pieces.addAll(List.of(piece("a", COMMITTEE, null, true), piece("b", COLLEGE, null, false)));

        WaitingView view = open("");

        assertThat(rows(view))
                .hasSize(5)
                .satisfiesExactly(
                        heading -> assertThat(heading).startsWith("Wat er wacht"),
                        body -> assertThat(body).isEqualTo("AAC RE1 taak, 1 te laat"),
                        row -> assertThat(row)
                                .contains("Geef standpunt", "IBP-2026-014 Food Valley", "seat aac-re-zeeland")
                                .contains(
                                        "2 werkdagen",
                                        "sinds 30\u00a0apr\u00a02026",
                                        "nog 3 werkdagen",
                                        "nog geen",
                                        "Herinner"),
                        body -> assertThat(body).isEqualTo("GS Utrecht1 taak, 1 te laat"),
                        row -> assertThat(row).doesNotContain("Herinner"));
        assertThat(_find(_get(view, WaitingTable.class), Anchor.class))
                .first()
                .extracting(Anchor::getHref)
                .asString()
                .startsWith("voorstellen/");
        assertThat(textOf(view)).contains("2 taken wachten, 2 daarvan zijn te laat.");
    }

    @Test
    void hasNoHeadingsInAnotherOrder() {
        pieces.addAll(List.of(piece("a", COMMITTEE, null, true), piece("b", COLLEGE, null, true)));

        assertThat(rows(open("?volgorde=leeftijd"))).hasSize(3);
        verify(waiting).find(MANAGER, WaitingQuery.everything(), WaitingOrder.AGE, WaitingAsked.PAGE);
    }

    @Test
    void remindsWithOneClickAndSaysSinceWhen() {
        pieces.add(piece("a", COMMITTEE, null, true));
        when(chasing.chase(MANAGER, new TaskId("a"))).thenReturn(Fixtures.NOW);
        WaitingView view = open("");

        _click(_get(view, Button.class, button -> button.withText("Herinner")));

        assertThat(rows(view).get(2)).endsWith("Herinnerd, 10:00");
        assertThat(_find(view, Button.class, button -> button.withText("Herinner")))
                .isEmpty();
    }

    @Test
    void saysBesideTheButtonWhyItWasRefused() {
        pieces.add(piece("a", COMMITTEE, null, true));
        when(chasing.chase(any(), any())).thenThrow(Refused.because("", "CHASED_TODAY", Fixtures.NOW));
        when(refusals.text(any(), any())).thenReturn("Vandaag al herinnerd.");
        WaitingView view = open("");

        _click(_get(view, Button.class, button -> button.withText("Herinner")));

        assertThat(rows(view).get(2)).endsWith("HerinnerVandaag al herinnerd.");
    }

    @Test
    void showsWhoRemindedAndOffersNoSecondReminderOnOneDay() {
        LastReminder today = new LastReminder(Fixtures.NOW, true, new SeatId("ipo-bureau"));
        LastReminder byItself = new LastReminder(Fixtures.NOW, false, null);
        pieces.addAll(List.of(piece("a", COMMITTEE, today, true), piece("b", COMMITTEE, byItself, true)));

        List<String> rows = rows(open(""));

        assertThat(rows.get(2)).contains("door seat ipo-bureau").endsWith("Herinnerd, 10:00");
        assertThat(rows.get(3)).contains("vanzelf").endsWith("Herinner");
    }

    @Test
    void leavesRowsWhereTheyAreWhenOthersDoWork() {
        pieces.addAll(List.of(
                piece("a", COMMITTEE, null, true), piece("b", COMMITTEE, null, true), piece("c", COLLEGE, null, true)));
        WaitingView view = open("");
        WaitingRow staying = _find(view, WaitingRow.class).get(1);
        pieces.remove(0);
        pieces.add(1, piece("new", COLLEGE, null, true));

        somethingChanges();

        assertThat(_find(view, WaitingRow.class)).hasSize(3).first().isSameAs(staying);
        assertThat(rows(view).get(1)).isEqualTo("AAC RE1 taak, 1 te laat");
        assertThat(rows(view).get(3)).isEqualTo("GS Utrecht2 taken, 1 te laat");
        pieces.clear();
        somethingChanges();
        assertThat(textOf(view)).contains("Niemand is aan zet");
    }

    @Test
    void saysHowMuchIsSecretWhateverIsAskedFor() {
        when(work.hidden(MANAGER)).thenReturn(new HiddenWork(3, 1));

        assertThat(textOf(open("?orgaan=aac-re"))).contains("Daarnaast wachten 3 taken in dossiers die voor u geheim");
        assertThat(textOf(open("?te-laat=ja"))).contains("Daarnaast is 1 taak te laat in dossiers");
    }

    @Test
    void asksForNothingThatWasMistyped() {
        open("?thema=x&provincie=y&orgaan=z&volgorde=q&toon=-1&te-laat=nee");

        verify(waiting).find(MANAGER, WaitingQuery.everything(), WaitingOrder.BODY, WaitingAsked.PAGE);
        verify(chasing, never()).chase(any(), any());
    }

    @Test
    void saysThatOnlyOnesOwnIsThere() {
        assertThat(_find(open(""), Paragraph.class, one -> one.withText(OTHERS)))
                .isEmpty();
        when(rights.of(any())).thenReturn(new FigureScope(false, Set.of(Fixtures.UTRECHT), Set.of()));

        assertThat(_find(open(""), Paragraph.class, one -> one.withText(OTHERS)))
                .hasSize(1);
    }

    @Test
    void keepsWhatIsAskedOnThePagesBeside() {
        WaitingView view = open("?periode=alles&te-laat=ja");

        assertThat(_find(view, Anchor.class, tab -> tab.withText("Overzicht")))
                .allSatisfy(tab -> assertThat(tab.getHref()).isEqualTo("voortgang?periode=alles"));
        assertThat(_get(view, Checkbox.class).getValue()).isTrue();
    }

    private WaitingView open(String parameters) {
        Clock clock = Clock.fixed(Fixtures.NOW, OfficialTime.ZONE);
        WorkingCalendar calendar = new WorkingCalendar(Set.<LocalDate>of()::contains, List::of);
        FigureQuery.Address figures = new FigureQuery.Address(mock(Provinces.class), bodies, mock(Themes.class));
        FigureChoices choices = new FigureChoices(names, figures, bodies, () -> MANAGER, rights, clock);
        WaitingView view = new WaitingView(
                () -> MANAGER,
                waiting,
                work,
                new WaitingParts(names, terms, calendar, chasing, () -> MANAGER, refusals, clock),
                new WaitingAddress(figures),
                choices,
                figures,
                broadcaster);
        UI.getCurrent().add(view);
        AfterNavigationEvent event = mock(AfterNavigationEvent.class);
        when(event.getLocation()).thenReturn(new Location(WaitingView.PATH + parameters));
        view.afterNavigation(event);
        return view;
    }

    private void somethingChanges() {
        changed.getValue().run();
        MockVaadin.clientRoundtrip();
    }

    private static WaitingPiece piece(String id, BodyId body, @Nullable LastReminder reminder, boolean mayBeChased) {
        OpenTask task = new OpenTask(
                new TaskId(id),
                TaskKind.REVIEW_BY_MEMBER,
                new ProposalId(new UUID(0, id.hashCode())),
                new SeatId("aac-re-zeeland"),
                null,
                null,
                Fixtures.NOW.minusSeconds(4 * 24 * 3600),
                Fixtures.TODAY.plusDays(3),
                null,
                null,
                null,
                null);
        InboxRow row = new InboxRow(
                task,
                new ProposalNumber(2026, 14),
                new ProposalTitle.Open("Food Valley"),
                Fixtures.UTRECHT,
                List.of(),
                false);
        return new WaitingPiece(row, body, reminder, mayBeChased);
    }

    private static List<String> rows(WaitingView view) {
        return _find(view, NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static String textOf(WaitingView view) {
        return view.getElement().getTextRecursively();
    }
}
