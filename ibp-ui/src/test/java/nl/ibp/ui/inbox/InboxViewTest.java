package nl.ibp.ui.inbox;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.FoundWork;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.InboxChanged;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.MarkingWork;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.OtherWords;
import nl.ibp.workflow.inbox.PassedOn;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.TaskMark;
import nl.ibp.workflow.inbox.WorkCount;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkPage;
import nl.ibp.workflow.inbox.WorkTerm;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.many.Act;
import nl.ibp.workflow.many.DoingMany;
import nl.ibp.workflow.many.Outcome;
import nl.ibp.workflow.many.Run;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.monitoring.ProposalTitles;
import nl.ibp.workflow.term.ChangingTerms;
import nl.ibp.workflow.term.TermAuthority;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class InboxViewTest {

    private static final SeatId SEAT = new SeatId("gs-utrecht");
    private static final Actor ACTOR = FormTester.ACTOR;
    private static final Person COLLEAGUE = new Person(new PersonId("collega"), "Collega Utrecht");
    private static final LocalDate TODAY = Fixtures.TODAY;

    private final Inbox inbox = mock(Inbox.class);
    private final FindingWork finding = mock(FindingWork.class);
    private final Dossiers dossiers = mock(Dossiers.class);
    private final Claiming claiming = mock(Claiming.class);
    private final MarkingWork marking = mock(MarkingWork.class);
    private final NameBook names = mock(NameBook.class);
    private final Seats seats = mock(Seats.class);
    private final ViewDesk views = mock(ViewDesk.class);
    private final DoingMany many = mock(DoingMany.class);
    private final ChangingTerms changing = mock(ChangingTerms.class);
    private final TermAuthority authority = mock(TermAuthority.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final InboxBroadcaster broadcaster = new InboxBroadcaster(refresh -> refresh);
    private final List<InboxRow> open = new ArrayList<>();
    private Actor acting = ACTOR;
    private final Run run = mock(Run.class);
    private final ArgumentCaptor<Consumer<Run>> progress = ArgumentCaptor.captor();
    private FormTester tester;
    private InboxView opened;
    private DrawnRows drawn;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
        when(names.seat(any(), any(), any())).thenReturn("GS van Utrecht");
        when(marking.of(any(), any(TaskId.class)))
                .thenAnswer(call -> TaskMark.none(ACTOR.person(), call.getArgument(1, TaskId.class)));
        when(marking.passedOn(any(), any())).thenReturn(new PassedOn(null, Map.of()));
        when(finding.page(any(), eq(WorkFilter.everything()), any(), isNull(), anyInt()))
                .thenAnswer(call -> firstOf(call.getArgument(4, Integer.class)));
    }

    private WorkPage firstOf(int size) {
        return new WorkPage(open.stream().limit(size).toList(), open.size() > size);
    }

    @AfterEach
    void close() {
        drawn.close();
        tester.close();
    }

    @Test
    void saysWhatWillAppearWhileNothingWaits() {
        InboxView view = open("werk");

        assertThat(text(view)).contains("Er wacht niets op u");
        assertThat(drawn.items()).isEmpty();
    }

    @Test
    void showsWhatIsToBeDoneForWhichSeatAndByWhen() {
        open.add(row("a", TODAY.plusDays(1)));

        InboxView view = open("werk");

        assertThat(drawn.item(0).text())
                .contains("Besluit over indienen: Food Valley")
                .contains("nog 1 werkdag")
                .contains("IBP-2026-014")
                .contains("GS van Utrecht")
                .contains("Naar een vitaal platteland");
    }

    @Test
    void saysHowMuchWorkThereIsOfWhatIsLookedFor() {
        WorkFilter late = WorkFilter.everything().withTerm(WorkTerm.OVERDUE);
        when(finding.find(eq(ACTOR), eq(late), any(), anyInt()))
                .thenReturn(new FoundWork(
                        new WorkPage(List.of(row("a", TODAY.minusDays(1))), false), WorkCount.of(1), List.of()));
        when(finding.page(eq(ACTOR), eq(late), any(), isNull(), anyInt()))
                .thenReturn(new WorkPage(List.of(row("a", TODAY.minusDays(1))), false));

        InboxView view = open("werk?termijn=te-laat");

        assertThat(text(view)).contains("1 taak");
        assertThat(drawn.item(0).select(".item-look").attr("href")).contains("termijn=te-laat", "taak=a");
    }

    @Test
    void groupsWorkByItsTermAndSaysWhatIsChosen() {
        open.addAll(
                List.of(row("a", TODAY.minusDays(1)), row("b", TODAY), row("c", TODAY.plusDays(1)), row("d", null)));

        InboxView view = open("werk?groepeer=ja&kolommen=number,since");

        assertThat(drawn.headings()).containsExactly("Te laat", "Binnen een week", "Zonder termijn");
        assertThat(drawn.item(0).text()).contains("IBP-2026-014", "sinds ").doesNotContain("GS van Utrecht");
    }

    @Test
    void saysWhatIsSearchedForInsteadOfAMistypedWord() {
        WorkFilter words = WorkFilter.everything().withWords("zoneweide");
        when(finding.find(eq(ACTOR), eq(words), any(), anyInt()))
                .thenReturn(new FoundWork(
                        new WorkPage(List.of(row("a", TODAY)), false),
                        WorkCount.of(1),
                        List.of(new OtherWords("zoneweide", List.of("zonneweide", "zonneweides")))));
        when(finding.page(eq(ACTOR), eq(words), any(), isNull(), anyInt()))
                .thenReturn(new WorkPage(List.of(row("a", TODAY)), false));

        assertThat(text(open("werk?zoek=zoneweide")))
                .contains("1 taak. Er is ook gezocht naar wat op ‘zoneweide’ lijkt: zonneweide, zonneweides.");
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() {
        WorkFilter words = WorkFilter.everything().withWords("zonneweide");
        when(finding.find(eq(ACTOR), eq(words), any(), anyInt()))
                .thenReturn(new FoundWork(new WorkPage(List.of(), false), WorkCount.of(0), List.of()));
        when(finding.page(eq(ACTOR), eq(words), any(), isNull(), anyInt())).thenReturn(new WorkPage(List.of(), false));

        InboxView view = open("werk?zoek=zonneweide");

        assertThat(text(view)).contains("Geen taken", "Geen werk gevonden");
        assertThat(_get(view, TextField.class).getValue()).isEqualTo("zonneweide");
    }

    @Test
    void leavesRowsThatStayWhereTheyAreWhenOthersComeAndEnd() {
        open.addAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1)), row("c", TODAY.plusDays(2))));
        InboxView view = open("werk");
        assertThat(drawn.changed()).containsExactly("a", "b", "c");

        open.remove(0);
        open.add(1, row("new", TODAY.plusDays(1)));
        somethingChanges();

        assertThat(drawn.changed()).containsExactly("new");
        assertThat(drawn.addresses()).containsExactly("taak/b", "taak/new", "taak/c");
    }

    @Test
    void changesOnlyWhatIsDifferent() {
        open.addAll(List.of(row("a", TODAY), row("b", TODAY)));
        shared();
        open("werk");
        assertThat(drawn.changed()).containsExactly("a", "b");
        assertThat(drawn.buttons()).containsExactly("Pak op", "Pak op");

        open.set(0, claimedBy(COLLEAGUE.id(), open.get(0)));
        somethingChanges();

        assertThat(drawn.changed()).containsExactly("a");
        assertThat(drawn.item(0).text()).contains("Opgepakt door Collega Utrecht");
        assertThat(drawn.buttons()).containsExactly("Geef terug", "Pak op");
    }

    @Test
    void drawsOnceWhatChangedSeveralTimesBeforeTheBrowserCouldBeTold() {
        open.add(row("a", TODAY));
        open("werk");
        assertThat(drawn.changed()).containsExactly("a");

        open.add(row("b", TODAY));
        broadcaster.on(new InboxChanged(SEAT, ProposalId.create()));
        open.add(row("c", TODAY));
        broadcaster.on(new InboxChanged(SEAT, ProposalId.create()));

        assertThat(drawn.changed()).containsExactly("b", "c");
        assertThat(drawn.drawings()).isEqualTo(2);
        assertThat(drawn.isFresh("b")).isTrue();
        assertThat(drawn.isFresh("c")).isTrue();
    }

    @Test
    void drawsAllRowsAnewForABrowserThatLostThem() {
        open.add(row("a", TODAY));
        InboxView view = open("werk");
        assertThat(drawn.changed()).containsExactly("a");

        UI.getCurrent().remove(view);
        UI.getCurrent().add(view);

        assertThat(drawn.changed()).containsExactly("a");
    }

    @Test
    void asksOnceForAllRowsWhoHoldsThemAndWhoElseCould() {
        open.addAll(List.of(
                row("a", TODAY), row("b", TODAY.plusDays(1)), claimedBy(COLLEAGUE.id(), row("c", TODAY.plusDays(2)))));
        shared();

        open("werk");

        verify(claiming).shared(any());
        verify(names).people(any());
    }

    @Test
    void putsRowsInTheOrderOfTheInbox() {
        open.addAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1)), row("c", TODAY.plusDays(2))));
        InboxView view = open("werk");

        open.add(0, open.remove(2));
        somethingChanges();

        assertThat(drawn.addresses()).containsExactly("taak/c", "taak/a", "taak/b");
    }

    @Test
    void saysThatNothingWaitsAnyMoreWhenTheLastRowEnds() {
        open.add(row("a", TODAY));
        InboxView view = open("werk");

        open.clear();
        somethingChanges();

        assertThat(text(view)).contains("Er wacht niets op u");
        assertThat(drawn.items()).isEmpty();
    }

    @Test
    void ignoresWhatHappensToSeatsOfOthers() {
        InboxView view = open("werk");

        open.add(row("a", TODAY));
        broadcaster.on(new InboxChanged(new SeatId("gs-drenthe"), ProposalId.create()));
        MockVaadin.clientRoundtrip();

        assertThat(drawn.items()).isEmpty();
    }

    @Test
    void followsWhatHappensAtOtherNodes() {
        InboxView view = open("werk");

        open.add(row("a", TODAY));
        broadcaster.on(new Change.OfWork(SEAT, ProposalId.create()));
        MockVaadin.clientRoundtrip();
        assertThat(drawn.addresses()).containsExactly("taak/a");

        open.add(row("b", TODAY.plusDays(1)));
        broadcaster.on(new Change.Unknown());
        MockVaadin.clientRoundtrip();
        assertThat(drawn.addresses()).containsExactly("taak/a", "taak/b");
    }

    @Test
    void marksWhatComesInWhileOneIsThere() {
        open.add(row("a", TODAY.plusDays(1)));
        InboxView view = open("werk");

        open.add(0, row("new", TODAY));
        somethingChanges();

        assertThat(drawn.isFresh("new")).isTrue();
        assertThat(drawn.isFresh("a")).isFalse();
    }

    @Test
    void leavesWhatOneReadsWhereItIsWhenAColleagueFinishesIt() {
        open.addAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1)), row("c", TODAY.plusDays(2))));
        canBeLookedAt(open.get(1));
        InboxView view = open("werk?taak=b");

        endedBy(COLLEAGUE.id(), open.remove(1));
        open.add(0, row("new", TODAY));
        somethingChanges();

        assertThat(drawn.addresses()).containsExactly("taak/new", "taak/a", "taak/b", "taak/c");
        assertThat(drawn.item(2).select(".is-over").text()).contains("Afgerond door Collega Utrecht");
        assertThat(text(_get(view, Notice.class, spec -> spec.withClasses("is-info"))))
                .contains("Afgerond door Collega Utrecht");
        assertThat(text(view)).contains("Transitie van de landbouw.");

        goTo(view, "werk?taak=c");
        assertThat(drawn.addresses()).containsExactly("taak/new", "taak/a", "taak/c");
        assertThat(text(view)).doesNotContain("Afgerond door Collega Utrecht");
    }

    @Test
    void takesAwayWhatOneFinishedInAnotherWindow() {
        open.addAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1))));
        InboxView view = open("werk?taak=a");

        endedBy(ACTOR.person(), open.remove(0));
        somethingChanges();

        assertThat(drawn.addresses()).containsExactly("taak/b");
        assertThat(text(view)).contains("Afgerond door");
    }

    @Test
    void doesTheSameToAllThatAreChosen() {
        chooseAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1))));

        assertThat(text(opened)).contains("2 taken gekozen");
        _click(_get(bar(), Button.class, spec -> spec.withText("Pak op")));

        verify(many).start(eq(ACTOR.person()), eq(List.of(new TaskId("a"), new TaskId("b"))), any(), any());
        assertThat(text(opened)).contains("Bezig: 0 van 2");
        assertThat(_find(bar(), Button.class, spec -> spec.withText("Pak op"))).isEmpty();
    }

    @Test
    void stopsWhenTold() {
        chooseAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1))));
        _click(_get(bar(), Button.class, spec -> spec.withText("Pak op")));

        _click(_get(bar(), Button.class, spec -> spec.withText("Stop")));

        verify(run).stop();
    }

    @Test
    void keepsChosenWhatDidNotSucceedAndSaysWhy() {
        chooseAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1)), row("c", TODAY.plusDays(2))));
        when(refusals.text(any(), any())).thenReturn("Een collega was eerder.");
        _click(_get(bar(), Button.class, spec -> spec.withText("Pak op")));

        reached(Map.of("a", new Outcome.Done(), "b", notAllowed("CLAIMED_BY_OTHER")), 2);

        assertThat(text(opened))
                .contains("Gestopt: 1 gedaan, 1 niet gelukt, 1 niet begonnen.")
                .contains("2 taken gekozen");
        assertThat(drawn.items())
                .extracting(item -> item.select(".item-box[checked]").size())
                .containsExactly(0, 1, 1);
        assertThat(drawn.item(1).text()).contains("Een collega was eerder.");
    }

    @Test
    void offersForSeveralWhatSuitsAllOfThem() {
        chooseAll(List.of(claimedBy(COLLEAGUE.id(), row("a", TODAY)), row("b", TODAY.plusDays(1))));
        assertThat(_find(bar(), Button.class))
                .extracting(Button::getText)
                .containsExactly("Draag over", "Kies alle", "Kies geen");

        drawn.press("leave", "b");

        assertThat(_find(bar(), Button.class)).extracting(Button::getText).contains("Geef terug");
    }

    @Test
    void leavesStandingWithTheReasonWhatAColleagueFinishedMeanwhile() {
        chooseAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1))));
        when(refusals.text(any(), any())).thenReturn("Een collega was eerder.");
        _click(_get(bar(), Button.class, spec -> spec.withText("Pak op")));
        open.clear();
        somethingChanges();

        reached(Map.of("a", new Outcome.Done(), "b", notAllowed("TASK_DONE_BY")), 2);

        assertThat(drawn.addresses()).containsExactly("taak/b");
        assertThat(drawn.item(0).text()).contains("Een collega was eerder.");
        assertThat(drawn.item(0).select(".item-box[hidden]")).hasSize(1);
        assertThat(text(opened)).contains("1 gedaan, 1 niet gelukt.");
        _click(_get(bar(), Button.class, spec -> spec.withText("Sluit")));
        assertThat(drawn.items()).isEmpty();
    }

    @Test
    void comesBackToWhatIsStillUnderWay() {
        List<InboxRow> rows = IntStream.range(0, 40)
                .mapToObj(number -> row("task" + number, TODAY.plusDays(number)))
                .toList();
        open.addAll(rows);
        when(run.tasks()).thenReturn(rows.stream().map(row -> row.task().id()).toList());
        when(run.size()).thenReturn(40);
        when(run.reached()).thenReturn(3);
        when(many.unseen(ACTOR.person())).thenReturn(Optional.of(run));

        opened = open("werk");

        assertThat(text(bar())).contains("Bezig: 3 van 40");
        verify(run).follow(progress.capture());
        open.clear();
        reached(rows.stream().collect(Collectors.toMap(row -> row.task().id().value(), row -> new Outcome.Done())), 40);
        assertThat(text(bar())).contains("40 gedaan, 0 niet gelukt.");
    }

    @Test
    void handsSeveralOverToWhoMayDoThemAll() {
        Person other = new Person(new PersonId("ander"), "Ander Utrecht");
        chooseAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1))));
        when(claiming.colleagues(ACTOR, open.get(0).task())).thenReturn(List.of(other, COLLEAGUE));
        when(claiming.colleagues(ACTOR, open.get(1).task())).thenReturn(List.of(COLLEAGUE));
        _click(_get(bar(), Button.class, spec -> spec.withText("Draag over")));

        _setValue(_get(TextArea.class), "Volgende week ben ik weg.");
        send(_get(FormDialog.class), "Draag over");

        begun().on(ACTOR, new TaskId("b"));
        verify(claiming).handOver(ACTOR, new TaskId("b"), COLLEAGUE.id(), "Volgende week ben ik weg.");
    }

    @Test
    void findsAfterComingBackWhatDidNotSucceedMeanwhile() {
        open.addAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1))));
        shared();
        when(refusals.text(any(), any())).thenReturn("Een collega was eerder.");
        when(run.tasks()).thenReturn(List.of(new TaskId("a"), new TaskId("b")));
        when(run.size()).thenReturn(2);
        when(many.unseen(ACTOR.person())).thenReturn(Optional.of(run));
        when(run.tasksReached()).thenReturn(List.of(new TaskId("a")));
        when(run.outcome(new TaskId("a"))).thenReturn(Optional.of(notAllowed("CLAIMED_BY_OTHER")));
        when(run.reached()).thenReturn(1);
        when(run.isOver()).thenReturn(true);

        opened = open("werk");

        assertThat(text(bar())).contains("Gestopt: 0 gedaan, 1 niet gelukt, 1 niet begonnen.", "1 taak gekozen");
        assertThat(drawn.item(0).text()).contains("Een collega was eerder.");
        assertThat(drawn.item(0).select(".item-box[checked]")).hasSize(1);
        verify(many).seen(ACTOR.person(), run);
        _click(_get(bar(), Button.class, spec -> spec.withText("Kies geen")));
        assertThat(drawn.item(0).text()).doesNotContain("Een collega was eerder.");
        assertThat(_find(opened, ManyBar.class)).isEmpty();
    }

    @Test
    void keepsWhyInARowThatEndsWhileOneAnswers() {
        chooseAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1))));
        when(claiming.colleagues(any(), any())).thenReturn(List.of(COLLEAGUE));
        when(refusals.text(any(), any())).thenReturn("Een collega was eerder.");
        _click(_get(bar(), Button.class, spec -> spec.withText("Draag over")));
        open.remove(1);
        somethingChanges();
        send(_get(FormDialog.class), "Draag over");

        reached(Map.of("b", notAllowed("TASK_DONE_BY")), 1);

        assertThat(drawn.item(1).select(".is-over").text()).contains("Een collega was eerder.");
    }

    @Test
    void isWorkAgainWhenItComesBackIntoTheList() {
        chooseAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1))));
        _click(_get(bar(), Button.class, spec -> spec.withText("Pak op")));
        InboxRow pushedOff = open.remove(1);
        somethingChanges();
        assertThat(drawn.item(1).hasClass("is-over")).isTrue();

        open.add(pushedOff);
        somethingChanges();

        assertThat(drawn.items()).noneMatch(item -> item.hasClass("is-over"));
        assertThat(drawn.item(1).select(".item-box:not([hidden])")).hasSize(1);
    }

    @Test
    void saysThatNobodyMayDoAllOfThem() {
        chooseAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1))));
        when(claiming.colleagues(ACTOR, open.get(0).task())).thenReturn(List.of(COLLEAGUE));
        when(refusals.text(any(), any())).thenReturn("Niemand anders mag ze allemaal doen.");

        _click(_get(bar(), Button.class, spec -> spec.withText("Draag over")));

        assertThat(text(bar())).contains("Niemand anders mag ze allemaal doen.");
        verify(many, never()).start(any(), any(), any(), any());
    }

    @Test
    void extendsTheTermsOfSeveralToOneDayForOneReason() {
        when(authority.isThinkable(any(), any())).thenReturn(true);
        when(refusals.text(any(), any())).thenReturn("Noem de reden.");
        chooseAll(List.of(row("a", TODAY), row("b", TODAY.plusDays(1))));
        _click(_get(bar(), Button.class, spec -> spec.withText("Termijn verlengen")));
        _setValue(_get(DateField.class), TODAY.plusDays(30));
        send(_get(FormDialog.class), "Termijn verlengen");
        verify(many, never()).start(any(), any(), any(), any());

        _setValue(_get(TextArea.class), "De vergadering is verzet.");
        send(_get(FormDialog.class), "Termijn verlengen");

        begun().on(ACTOR, new TaskId("a"));
        verify(changing).extend(ACTOR, new TaskId("a"), TODAY.plusDays(30), "De vergadering is verzet.");
    }

    private static void send(FormDialog dialog, String verb) {
        Button send = dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(verb))
                .findFirst()
                .orElseThrow();
        _click(send);
    }

    private Act begun() {
        ArgumentCaptor<Act> act = ArgumentCaptor.captor();
        verify(many).start(eq(ACTOR.person()), eq(List.of(new TaskId("a"), new TaskId("b"))), act.capture(), any());
        return act.getValue();
    }

    private static Outcome notAllowed(String reason) {
        return new Outcome.NotAllowed(List.of(Problem.of("", reason)));
    }

    private void reached(Map<String, ? extends Outcome> outcomes, int size) {
        when(run.tasksReached())
                .thenReturn(outcomes.keySet().stream().map(TaskId::new).toList());
        outcomes.forEach((id, outcome) -> when(run.outcome(new TaskId(id))).thenReturn(Optional.of(outcome)));
        when(run.reached()).thenReturn(size);
        when(run.done()).thenReturn((int) outcomes.values().stream()
                .filter(Outcome.Done.class::isInstance)
                .count());
        when(run.isOver()).thenReturn(true);
        progress.getValue().accept(run);
        MockVaadin.clientRoundtrip();
    }

    private void chooseAll(List<InboxRow> rows) {
        open.addAll(rows);
        shared();
        when(run.size()).thenReturn(rows.size());
        when(run.tasks()).thenReturn(rows.stream().map(row -> row.task().id()).toList());
        when(many.start(any(), any(), any(), progress.capture())).thenReturn(run);
        opened = open("werk");
        drawn.press("choose", "a");
        _click(_get(bar(), Button.class, spec -> spec.withText("Kies alle")));
        MockVaadin.clientRoundtrip();
    }

    private ManyBar bar() {
        return _get(opened, ManyBar.class);
    }

    @Test
    void showsMoreWhenAsked() {
        IntStream.range(0, 60).forEach(number -> open.add(row("task" + number, TODAY.plusDays(number))));
        InboxView view = open("werk");
        assertThat(drawn.items()).hasSize(50);

        _click(_get(view, Button.class, spec -> spec.withText("Toon meer")));

        assertThat(drawn.items()).hasSize(60);
        assertThat(_find(view, Button.class, spec -> spec.withText("Toon meer")))
                .isEmpty();
    }

    @Test
    void takesWorkOnThatSeveralCouldDo() {
        open.add(row("a", TODAY));
        shared();
        InboxView view = open("werk");

        drawn.press("claim", "a");

        verify(claiming).claim(ACTOR, new TaskId("a"));
    }

    @Test
    void takesWorkOnWithTheSeatsOneHasThen() {
        Actor left = new Actor(ACTOR.person(), Set.of());
        open.add(row("a", TODAY));
        shared();
        InboxView view = open("werk");

        acting = left;
        drawn.press("claim", "a");

        verify(claiming).claim(left, new TaskId("a"));
    }

    @Test
    void offersNoTakingOnWhereNobodyElseCould() {
        open.add(row("a", TODAY));

        InboxView view = open("werk");

        assertThat(drawn.buttons()).isEmpty();
    }

    @Test
    void saysWhyWorkCannotBeTakenOn() {
        open.add(row("a", TODAY));
        shared();
        doThrow(Refused.because("", "CLAIMED_BY_OTHER", COLLEAGUE.id()))
                .when(claiming)
                .claim(any(), any());
        when(refusals.text(any(), any())).thenReturn("Een collega was eerder.");
        InboxView view = open("werk");

        drawn.press("claim", "a");

        assertThat(text(_get(view, Notice.class, spec -> spec.withClasses("is-late"))))
                .contains("Een collega was eerder.");
    }

    @Test
    void showsBesideTheListWhatATaskIsAbout() {
        open.add(row("a", TODAY));
        canBeLookedAt(open.get(0));

        InboxView view = open("werk?taak=a");

        assertThat(text(view)).contains("Transitie van de landbouw.").contains("ma 4 mei 2026");
        assertThat(drawn.item(0).attr("aria-current")).isEqualTo("true");
    }

    @Test
    void showsNothingOfATaskOfSomebodyElse() {
        when(inbox.find(any(), any())).thenThrow(Refused.because("", "NOT_YOUR_TASK"));

        InboxView view = open("werk?taak=vreemd");

        assertThat(text(view)).contains("Deze taak staat niet meer open.");
    }

    @Test
    void showsWhatOneNotedAndWantedToSeeAgain() {
        open.addAll(List.of(row("a", TODAY), row("b", TODAY)));
        TaskMark mark = new TaskMark(ACTOR.person(), new TaskId("a"), "Bel eerst.", TODAY.minusDays(1), null, null);
        when(marking.of(any(), anyCollection())).thenReturn(Map.of(new TaskId("a"), mark));

        open("werk");

        assertThat(drawn.item(0).text()).contains("Notitie", "Weer in uw werk sinds zo 3 mei 2026");
        assertThat(drawn.item(0).text()).doesNotContain("Bel eerst.");
        assertThat(drawn.item(1).text()).doesNotContain("Notitie");
    }

    @Test
    void doesWhatAKeyAsksForInTheRowItWasPressedIn() {
        InboxRow row = row("a", TODAY);
        open.addAll(List.of(row, row("b", TODAY)));
        when(inbox.find(ACTOR, new TaskId("a"))).thenReturn(Optional.of(row.task()));
        when(claiming.colleagues(any(), any())).thenReturn(List.of(COLLEAGUE));
        InboxView view = open("werk");

        press(view, "c", "a");

        verify(claiming).claim(ACTOR, new TaskId("a"));
    }

    @Test
    void saysWhyAKeyDoesNothing() {
        InboxRow row = row("a", TODAY);
        open.add(row);
        when(inbox.find(ACTOR, new TaskId("a"))).thenReturn(Optional.of(row.task()));
        when(refusals.text(any(), any())).thenReturn("Niemand anders kan dit doen.");
        InboxView view = open("werk");

        press(view, "h", "a");

        assertThat(text(_get(view, Notice.class, spec -> spec.withClasses("is-late"))))
                .contains("Niemand anders kan dit doen.");
        verify(claiming, never()).handOver(any(), any(), any(), any());
    }

    @Test
    void ignoresWhatNobodyCouldHavePressed() {
        open.add(row("a", TODAY));
        InboxView view = open("werk");

        drawn.press("claim", "of-somebody-else");
        drawn.press("remove", "a");
        drawn.press("choose", "<script>");
        press(view, "q", "a");
        press(view, "c", "<script>");

        verify(claiming, never()).claim(any(), any());
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void showsTheKeysWhenAsked() {
        open.add(row("a", TODAY));
        InboxView view = open("werk");

        press(view, "?", "a");

        assertThat(text(_get(KeyHelp.class))).contains("Pak op, of geef terug", "Alt+N", "Naar het zoekveld");
    }

    @Test
    void leadsToTasksWithTheListOneComesFrom() {
        WorkFilter late = WorkFilter.everything().withTerm(WorkTerm.OVERDUE);
        when(finding.find(eq(ACTOR), eq(late), any(), anyInt()))
                .thenReturn(new FoundWork(
                        new WorkPage(List.of(row("a", TODAY.minusDays(1))), false), WorkCount.of(1), List.of()));
        when(finding.page(eq(ACTOR), eq(late), any(), isNull(), anyInt()))
                .thenReturn(new WorkPage(List.of(row("a", TODAY.minusDays(1))), false));

        InboxView view = open("werk?termijn=te-laat");

        assertThat(drawn.addresses()).containsExactly("taak/a?uit=termijn%3Dte-laat");
    }

    @Test
    void remembersWhatOneLookedAtBesideTheList() {
        open.addAll(List.of(row("a", TODAY), row("b", TODAY)));

        InboxView view = open("werk");
        verify(views).remember("");
        goTo(view, "werk?taak=b");

        verify(views).remember("taak=b");
    }

    @Test
    void leadsBackToWhatOneLookedAt() {
        open.add(row("b", TODAY));
        canBeLookedAt(open.get(0));
        when(views.remembered()).thenReturn("taak=b");

        assertThat(forwardedTo()).isEqualTo("taak=b");
    }

    @Test
    void leadsBackToTheListOnceWhatOneLookedAtIsOver() {
        when(views.remembered()).thenReturn("groepeer=ja&taak=b");

        assertThat(forwardedTo()).isEqualTo("groepeer=ja");
    }

    @Test
    void leadsNowhereWhereAllThatOneLookedAtIsOver() {
        when(views.remembered()).thenReturn("taak=b");

        assertThat(forwardedTo()).isEmpty();
    }

    private String forwardedTo() {
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("werk"));
        StringBuilder forwarded = new StringBuilder();
        doAnswer(call -> forwarded.append(
                        call.getArgument(1, QueryParameters.class).getQueryString()))
                .when(event)
                .forwardTo(eq("werk"), any(QueryParameters.class));
        open("werk").beforeEnter(event);
        return forwarded.toString();
    }

    private static void press(InboxView view, String key, String task) {
        JsonObject pressed = Json.createObject();
        pressed.put("event.detail.key", key);
        pressed.put("event.detail.task", task);
        UnorderedList rows = _get(view, UnorderedList.class, spec -> spec.withClasses("item-list"));
        BasicUtilsKt._fireDomEvent(rows, "work-key", pressed);
    }

    private void shared() {
        when(claiming.shared(any())).thenAnswer(call -> call.<Collection<OpenTask>>getArgument(0).stream()
                .map(OpenTask::id)
                .collect(Collectors.toSet()));
        when(names.people(Set.of(COLLEAGUE.id()))).thenReturn(Map.of(COLLEAGUE.id(), COLLEAGUE.displayName()));
    }

    private void somethingChanges() {
        broadcaster.on(new InboxChanged(SEAT, ProposalId.create()));
        MockVaadin.clientRoundtrip();
    }

    private void canBeLookedAt(InboxRow row) {
        RegionalProposal proposal = ProposalBuilder.proposal().beforeColleges();
        when(inbox.find(ACTOR, row.task().id())).thenReturn(Optional.of(row.task()));
        when(dossiers.open(eq(ACTOR), any())).thenReturn(Optional.of(FormTester.dossier(proposal)));
    }

    private void endedBy(PersonId person, InboxRow row) {
        when(inbox.findEnded(ACTOR, row.task().id()))
                .thenReturn(Optional.of(new EndedTask(row.task(), Fixtures.NOW, person, null)));
        when(refusals.text(any(), any())).thenReturn("Afgerond door Collega Utrecht");
    }

    private InboxView open(String address) {
        Themes themes = () -> List.of(new Theme(
                new ThemeNumber(4),
                "Naar een vitaal platteland",
                Stated.unstated(),
                Stated.unstated(),
                Stated.unstated(),
                Stated.unstated(),
                "",
                List.of()));
        Clock clock = Clock.fixed(Fixtures.NOW, OfficialTime.ZONE);
        TermBadge terms = new TermBadge(new WorkingCalendar(Set.<LocalDate>of()::contains, List::of), clock);
        TaskActionDesk actions =
                new TaskActionDesk(() -> acting, inbox, claiming, marking, names, refusals, broadcaster, clock);
        InboxView view = new InboxView(
                () -> acting,
                finding,
                new InboxItems(names, themes, claiming, terms, actions, clock),
                new TaskPreview(inbox, dossiers, tester.texts(), names, actions),
                refusals,
                broadcaster,
                new WorkQuery.Address(mock(Provinces.class), List::of, themes, seats),
                new WorkChoices(() -> acting, finding, names, mock(ProposalTitles.class)),
                views,
                new ManyDesk(many, manyActs(clock), refusals),
                List.of());
        drawn = new DrawnRows(view);
        UI.getCurrent().add(view);
        goTo(view, address);
        return view;
    }

    private List<ManyAct> manyActs(Clock clock) {
        return List.of(
                new ClaimMany(claiming),
                new ReleaseMany(claiming),
                new HandOverMany(claiming, refusals),
                new ExtendMany(changing, authority, refusals, clock));
    }

    private static void goTo(InboxView view, String address) {
        AfterNavigationEvent event = mock(AfterNavigationEvent.class);
        when(event.getLocation()).thenReturn(new Location(address));
        view.afterNavigation(event);
    }

    private static String text(Component component) {
        return Jsoup.parse(component.getElement().getOuterHTML()).wholeText();
    }

    private static InboxRow row(String id, LocalDate due) {
        return row(id, due, null);
    }

    private static InboxRow claimedBy(PersonId person, InboxRow row) {
        return row(row.task().id().value(), row.task().due(), person);
    }

    private static InboxRow row(String id, @Nullable LocalDate due, @Nullable PersonId claimedBy) {
        OpenTask task = new OpenTask(
                new TaskId(id),
                TaskKind.COLLEGE_DECIDES,
                ProposalId.of("7d793037-a076-4d6c-9f5c-6a4e5b4f8c11"),
                SEAT,
                Fixtures.UTRECHT,
                null,
                Fixtures.NOW,
                due,
                claimedBy,
                claimedBy == null ? null : Fixtures.NOW,
                null,
                null);
        return new InboxRow(
                task,
                new ProposalNumber(2026, 14),
                new ProposalTitle.Open("Food Valley"),
                Fixtures.GELDERLAND,
                List.of(new ThemeNumber(4)),
                false);
    }
}
