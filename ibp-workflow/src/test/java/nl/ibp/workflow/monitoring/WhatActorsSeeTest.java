package nl.ibp.workflow.monitoring;

import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.TODAY;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.term.ReminderPolicy;
import nl.ibp.workflow.inbox.Tasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reading decides by itself what somebody may see, by the seats that person holds. */
class WhatActorsSeeTest {

    private static final Actor OFFICER = actor("beleid-gelderland");
    private static final Actor MEMBER = actor("aac-vp-gelderland");
    private static final Actor MANAGER = actor("manager");
    private static final ProposalSearch EVERYTHING = new ProposalSearch("", Set.of(), null, null, false);
    private static final ProposalFilter WITH_DRAFTS_OF_GELDERLAND =
            new ProposalFilter("", Set.of(), null, null, false, reader(OFFICER));
    private static final ProposalFilter WITHOUT_DRAFTS =
            new ProposalFilter("", Set.of(), null, null, false, reader(MEMBER));

    private static final ProvinceCode LIMBURG = new ProvinceCode("pv31");
    private static final ProposalId SOME = new ProposalId(new UUID(0, 1));
    private static final ProposalNumber NUMBER = new ProposalNumber(2026, 1);
    private static final Clock CLOCK = Clock.fixed(NOW, OfficialTime.ZONE);
    private static final ProgressFilter EVERYTHING_NOW = ProgressFilter.everything();
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(day -> false, List::of);
    private static final LocalDate SOON = CALENDAR.endOfTerm(TODAY, 5);

    private final DossierAccess access = new DossierAccess(new SomeSeats(), mock(Secrecies.class), mock(Tasks.class));
    private final Proposals proposals = mock(Proposals.class);
    private long lastId = 1;

    @Test
    void listsDraftsToWhoWorksForTheirProvinceOnly() {
        ProposalList list = mock(ProposalList.class);
        ProposalRow draft = mock(ProposalRow.class);
        when(list.find(WITH_DRAFTS_OF_GELDERLAND, 0, 25)).thenReturn(List.of(draft));
        when(list.count(WITH_DRAFTS_OF_GELDERLAND)).thenReturn(1);
        when(list.find(WITHOUT_DRAFTS, 0, 25)).thenReturn(List.of());
        ListingProposals listing = new ListingProposals(list, access);

        assertThat(listing.find(OFFICER, EVERYTHING, 25)).containsExactly(draft);
        assertThat(listing.count(OFFICER, EVERYTHING)).isOne();
        assertThat(listing.find(MEMBER, EVERYTHING, 25)).isEmpty();
        assertThat(listing.count(MEMBER, EVERYTHING)).isZero();
    }

    @Test
    void countsWhatTheListShowsAndNoMore() {
        Progress progress = mock(Progress.class);
        when(progress.byTheme(reader(OFFICER))).thenReturn(Map.of(new ThemeNumber(4), 1));
        WatchingProgress watching = new WatchingProgress(progress, access);

        assertThat(watching.byTheme(OFFICER)).containsOnlyKeys(new ThemeNumber(4));
        assertThat(watching.byTheme(MEMBER)).isEmpty();
    }

    @Test
    void countsWorkOnDraftsForWhoWorksForTheirProvinceOnly() {
        StepRecord draft = open(1, StepLevel.STEP, "DRAFT", ProposalStatus.DRAFT, Set.of(Fixtures.GELDERLAND), null);
        StepRecord work = waiting(2, "beleid-gelderland", "orgaan", ProposalStatus.DRAFT, null);

        assertThat(watching(draft, work).of(OFFICER, EVERYTHING_NOW).seats())
                .containsExactly(new SeatFigure(
                        new SeatId("beleid-gelderland"), new BodyId("orgaan"), 1, 0, TODAY.minusDays(9), null));
        assertThat(watching(draft, work).of(MEMBER, EVERYTHING_NOW).bodies()).isEmpty();
    }

    @Test
    void saysOfASeatWhatIsLateAndWhatSoonWillBe() {
        OpenWork work = watching(
                        atBoard(),
                        waiting(2, "beleid-gelderland", "orgaan", ProposalStatus.BOARD, TODAY.minusDays(1)),
                        waiting(3, "beleid-gelderland", "orgaan", ProposalStatus.BOARD, TODAY.minusDays(3)),
                        waiting(4, "beleid-gelderland", "orgaan", ProposalStatus.BOARD, TODAY),
                        waiting(5, "beleid-gelderland", "orgaan", ProposalStatus.BOARD, SOON),
                        waiting(6, "beleid-gelderland", "orgaan", ProposalStatus.BOARD, SOON.plusDays(1)),
                        waiting(7, "beleid-gelderland", "orgaan", ProposalStatus.BOARD, null))
                .of(OFFICER, EVERYTHING_NOW);

        LocalDate oldest = TODAY.minusDays(3);
        assertThat(work.seats())
                .containsExactly(new SeatFigure(
                        new SeatId("beleid-gelderland"),
                        new BodyId("orgaan"),
                        6,
                        2,
                        TODAY.minusDays(9),
                        new SeatFigure.Overdue(2, oldest, 1, List.of(new OverdueProposal(SOME, NUMBER, oldest)))));
    }

    @Test
    void countsWorkOnSecrecies() {
        Progress progress = progress();
        when(progress.onSecrecies(reader(MANAGER), EVERYTHING_NOW))
                .thenReturn(List.of(
                        new SecrecyWork(new SeatId("manager"), SOME, TODAY.minusDays(1), TODAY.minusDays(1), true),
                        new SecrecyWork(new SeatId("manager"), SOME, TODAY.minusDays(1), null, false)));

        OpenWork work = watching(progress, records()).of(MANAGER, EVERYTHING_NOW);

        assertThat(work.seats())
                .extracting(SeatFigure::seat, SeatFigure::open, SeatFigure::late)
                .containsExactly(tuple(new SeatId("manager"), 1, 1));
        assertThat(work.hidden()).isEqualTo(new HiddenWork(1, 0));
    }

    @Test
    void countsAtNoSeatWhatIsSecret() {
        StepRecords records =
                records(atBoard(), waiting(2, "gs-drenthe", "gs-drenthe", ProposalStatus.BOARD, TODAY.minusDays(1)));
        when(records.secretFor(any())).thenReturn(Set.of(SOME));

        OpenWork work = watching(progress(), records).of(MANAGER, EVERYTHING_NOW);

        assertThat(work.seats()).isEmpty();
        assertThat(work.hidden()).isEqualTo(new HiddenWork(1, 1));
    }

    @Test
    void saysNothingOfOpenWorkOfAnotherProvince() {
        WatchingWork watching = watching();

        assertThat(watching.of(OFFICER, new ProgressFilter(null, Fixtures.DRENTHE, null)))
                .isEqualTo(OpenWork.untold());
        assertThat(watching.of(OFFICER, new ProgressFilter(null, null, new BodyId("gs-drenthe"))))
                .isEqualTo(OpenWork.untold());
    }

    @Test
    void countsDraftsForWhoWorksForTheirProvinceOnly() {
        StepRecord draft = open(1, StepLevel.STEP, "DRAFT", ProposalStatus.DRAFT, Set.of(Fixtures.GELDERLAND), null);

        WatchingParts parts = parts(draft);

        assertThat(parts.of(OFFICER, EVERYTHING_NOW).statuses())
                .containsExactly(new StatusFigure(ProposalStatus.DRAFT, 1, 0));
        assertThat(parts.of(OFFICER, EVERYTHING_NOW).provinces())
                .containsExactly(new PartFigure<>(Fixtures.GELDERLAND, 1, 0, 0));
        assertThat(parts.of(MEMBER, EVERYTHING_NOW)).isEqualTo(new ProgrammeParts(List.of(), List.of(), List.of()));
    }

    @Test
    void showsOpenWorkOfOneProvinceToThatOneAndOfTheRestWhatIsNobodysAlone() {
        List<StepRecord> ofTwo = new ArrayList<>(List.of(atBoard()));
        ofTwo.addAll(waiting("beleid-gelderland", "orgaan", 2));
        ofTwo.addAll(waiting("aac-vp-drenthe", "aac-vp", 4));
        ofTwo.addAll(waiting("gs-drenthe", "gs-drenthe", 6));
        ofTwo.addAll(waiting("gs-utrecht", "gs-utrecht", 3));
        List<StepRecord> ofThree = new ArrayList<>(ofTwo);
        ofThree.addAll(waiting("gs-limburg", "gs-limburg", 1));

        OpenWork officerOfTwo = watching(ofTwo).of(OFFICER, EVERYTHING_NOW);
        OpenWork officer = watching(ofThree).of(OFFICER, EVERYTHING_NOW);
        OpenWork all = watching(ofThree).of(MANAGER, EVERYTHING_NOW);

        assertThat(officerOfTwo.others().isTold()).isFalse();
        assertThat(officer.others()).isEqualTo(new OpenWork.Others(10, 0, 0, true));
        assertThat(officer.bodies())
                .extracting(BodyFigure::body, BodyFigure::open)
                .containsExactly(tuple(new BodyId("orgaan"), 2), tuple(new BodyId("aac-vp"), 4));
        assertThat(officer.seats()).extracting(SeatFigure::seat).containsExactly(new SeatId("beleid-gelderland"));
        assertThat(all.seats()).hasSize(5);
        assertThat(all.bodies()).hasSize(5);
        assertThat(all.others().isEmpty()).isTrue();
    }

    @Test
    void saysNothingOfOthersWhereAPartOfTheProgrammeIsAskedFor() {
        ProgressFilter theme = new ProgressFilter(new ThemeNumber(4), null, null);
        List<StepRecord> steps = new ArrayList<>(List.of(atBoard()));
        steps.addAll(waiting("gs-drenthe", "gs-drenthe", 60));
        steps.addAll(waiting("gs-utrecht", "gs-utrecht", 30));
        steps.addAll(waiting("gs-limburg", "gs-limburg", 10));

        OpenWork work = watching(steps).of(OFFICER, theme);

        assertThat(work.isTold()).isTrue();
        assertThat(work.others()).isEqualTo(OpenWork.Others.leftOut(false));
        assertThat(work.bodies()).isEmpty();
    }

    @Test
    void saysOfAnotherProvinceHowMuchThereIsAndNotWhatIsLate() {
        ProgressFilter ofDrenthe = new ProgressFilter(null, Fixtures.DRENTHE, null);
        Set<ProvinceCode> both = Set.of(Fixtures.DRENTHE, Fixtures.GELDERLAND);
        WatchingParts parts = parts(
                open(1, StepLevel.STEP, "BOARD", ProposalStatus.BOARD, both, null),
                open(2, StepLevel.WORK, "BOARD_DECIDES", ProposalStatus.BOARD, both, TODAY.minusDays(1)));

        ProgrammeParts forOfficer = parts.of(OFFICER, ofDrenthe);

        assertThat(forOfficer.statuses()).containsExactly(new StatusFigure(ProposalStatus.BOARD, 1, 0));
        assertThat(forOfficer.themes()).containsExactly(new PartFigure<>(new ThemeNumber(4), 1, null, 0));
        assertThat(parts.of(MANAGER, ofDrenthe).statuses())
                .containsExactly(new StatusFigure(ProposalStatus.BOARD, 1, 1));
        assertThat(parts.of(OFFICER, EVERYTHING_NOW).provinces())
                .containsExactlyInAnyOrder(
                        new PartFigure<>(Fixtures.DRENTHE, 1, null, 0), new PartFigure<>(Fixtures.GELDERLAND, 1, 1, 0));
    }

    @Test
    void countsWhatIsSecretByItsLeadAlone() {
        StepRecords records = records(
                open(1, StepLevel.STEP, "BOARD", ProposalStatus.BOARD, Set.of(Fixtures.DRENTHE, LIMBURG), null));
        when(records.secretFor(any())).thenReturn(Set.of(SOME));
        WatchingParts parts = new WatchingParts(new RememberedSteps(records), mock(Progress.class), rights(records));

        ProgrammeParts all = parts.of(MANAGER, EVERYTHING_NOW);

        assertThat(all.statuses()).containsExactly(new StatusFigure(ProposalStatus.BOARD, 1, 0));
        assertThat(all.themes()).isEmpty();
        assertThat(all.provinces()).extracting(PartFigure::part).containsExactly(Fixtures.DRENTHE);
        assertThat(parts.of(MANAGER, new ProgressFilter(null, LIMBURG, null)).statuses())
                .isEmpty();
        assertThat(parts.of(MANAGER, new ProgressFilter(new ThemeNumber(4), null, null))
                        .statuses())
                .isEmpty();
    }

    @Test
    void countsAsLateWhatIsLateBesideThePath() {
        Progress progress = mock(Progress.class);
        when(progress.lateOnSecrecy(TODAY)).thenReturn(Set.of(SOME));
        StepRecords records =
                records(open(1, StepLevel.STEP, "BOARD", ProposalStatus.BOARD, Set.of(Fixtures.DRENTHE), null));

        WatchingParts parts = new WatchingParts(new RememberedSteps(records), progress, rights());

        assertThat(parts.of(MANAGER, EVERYTHING_NOW).statuses())
                .containsExactly(new StatusFigure(ProposalStatus.BOARD, 1, 1));
    }

    @Test
    void tellsHowLongAnotherProvinceTakesToWhoWorksForAllOfThem() {
        RememberedSteps steps = new RememberedSteps(oneStep(Fixtures.DRENTHE));
        FigureFilter ofDrenthe = new FigureFilter(Period.allUntil(TODAY), null, Fixtures.DRENTHE, null);
        FigureFilter all = FigureFilter.in(Period.allUntil(TODAY));
        WatchingSteps watching = new WatchingSteps(steps, rights());

        assertThat(watching.overview(MANAGER, ofDrenthe).figures()).hasSize(1);
        assertThat(watching.overview(OFFICER, ofDrenthe).figures()).isEmpty();
        assertThat(watching.overview(OFFICER, ofDrenthe).untold()).contains(ProposalStatus.COLLEGES);
        assertThat(watching.overview(OFFICER, all).figures()).isEmpty();
        assertThat(watching.overview(OFFICER, all).untold()).containsExactly(ProposalStatus.COLLEGES);
    }

    @Test
    void countsForEverybodyWhatHappenedAndTellsHowLongItTookToWhoMayKnow() {
        RememberedSteps steps = new RememberedSteps(oneStep(Fixtures.DRENTHE));
        FigureFilter ofDrenthe = new FigureFilter(Period.allUntil(TODAY), null, Fixtures.DRENTHE, null);
        WatchingOverview watching = new WatchingOverview(steps, rights());

        Overview forOfficer = watching.of(OFFICER, ofDrenthe, Optional.empty());
        Overview forManager = watching.of(MANAGER, ofDrenthe, Optional.empty());

        assertThat(forOfficer.now().submitted()).isOne();
        assertThat(forOfficer.now().toDecision()).isNull();
        assertThat(forManager.now().submitted()).isOne();
        assertThat(forManager.now().toDecision()).isEqualTo(Durations.none());
    }

    @Test
    void comparesWithNothingWhereThePeriodBeforeIsLongAgo() {
        RememberedSteps steps = new RememberedSteps(oneStep(Fixtures.DRENTHE));
        Period all = Period.allUntil(TODAY);

        Overview overview =
                new WatchingOverview(steps, rights()).of(MANAGER, FigureFilter.in(all), Optional.of(all.before()));

        assertThat(overview.now().submitted()).isOne();
        assertThat(overview.compared())
                .hasValueSatisfying(before -> assertThat(before.submitted()).isZero());
    }

    private WatchingParts parts(StepRecord... steps) {
        return new WatchingParts(new RememberedSteps(records(steps)), mock(Progress.class), rights());
    }

    private static StepRecord atBoard() {
        return open(1, StepLevel.STEP, "BOARD", ProposalStatus.BOARD, Set.of(Fixtures.GELDERLAND), null);
    }

    private static StepRecord open(
            long id,
            StepLevel level,
            String step,
            ProposalStatus at,
            Set<ProvinceCode> provinces,
            @Nullable LocalDate due) {
        return open(id, level, step, at, provinces, null, null, due);
    }

    private static StepRecord waiting(long id, String seat, String body, ProposalStatus at, @Nullable LocalDate due) {
        return open(
                id,
                StepLevel.WORK,
                "SOMETHING",
                at,
                Set.of(Fixtures.GELDERLAND),
                new BodyId(body),
                new SeatId(seat),
                due);
    }

    private List<StepRecord> waiting(String seat, String body, int open) {
        return IntStream.range(0, open)
                .mapToObj(one -> waiting(++lastId, seat, body, ProposalStatus.BOARD, null))
                .toList();
    }

    private static StepRecord open(
            long id,
            StepLevel level,
            String step,
            ProposalStatus at,
            Set<ProvinceCode> provinces,
            @Nullable BodyId body,
            @Nullable SeatId seat,
            @Nullable LocalDate due) {
        return new StepRecord(
                id,
                SOME,
                at != ProposalStatus.DRAFT,
                level,
                step,
                at,
                true,
                body,
                seat,
                provinces.contains(Fixtures.DRENTHE) ? Fixtures.DRENTHE : Fixtures.GELDERLAND,
                provinces,
                Set.of(new ThemeNumber(4)),
                TODAY.minusDays(9),
                null,
                null,
                null,
                1,
                due,
                false);
    }

    /** The colleges of a proposal decided. */
    private static StepRecords oneStep(ProvinceCode lead) {
        StepRecord step = new StepRecord(
                1,
                SOME,
                true,
                StepLevel.STEP,
                ProposalStatus.COLLEGES.name(),
                ProposalStatus.COLLEGES,
                true,
                null,
                null,
                lead,
                Set.of(lead),
                Set.of(new ThemeNumber(4)),
                TODAY.minusDays(9),
                null,
                new StepRecord.End(TODAY, StepOutcome.DONE, 6),
                null,
                1,
                null,
                false);
        return records(step);
    }

    private static StepRecords records(StepRecord... steps) {
        StepRecords records = mock(StepRecords.class);
        when(records.secretFor(any())).thenReturn(Set.of());
        when(records.read(any(), any())).thenAnswer(call -> {
            List.of(steps).forEach(call.<Consumer<StepRecord>>getArgument(1));
            return "1";
        });
        return records;
    }

    private FigureRights rights() {
        return rights(oneStep(Fixtures.DRENTHE));
    }

    private FigureRights rights(StepRecords records) {
        return new FigureRights(new SomeSeats(), new SomeBodies(), records, access, CLOCK);
    }

    private static Progress progress() {
        Progress progress = mock(Progress.class);
        when(progress.numbers(any())).thenReturn(Map.of(SOME, NUMBER));
        return progress;
    }

    private WatchingWork watching(List<StepRecord> steps) {
        return watching(steps.toArray(StepRecord[]::new));
    }

    private WatchingWork watching(StepRecord... steps) {
        return watching(progress(), records(steps));
    }

    private WatchingWork watching(Progress progress, StepRecords records) {
        return new WatchingWork(
                new RememberedSteps(records),
                progress,
                access,
                rights(records),
                new SomeBodies(),
                new SomeSeats(),
                ReminderPolicy.of(List.of(5, 1)),
                CALENDAR);
    }

    @Test
    void showsTheProcessOfADraftToItsOwnProvinceOnly() {
        RegionalProposal draft = known(proposal().draft());

        assertThat(processes().of(OFFICER, draft.id())).hasSize(1);
        assertThat(processes().of(MEMBER, draft.id())).isEmpty();
    }

    @Test
    void showsTheProcessOfASubmittedProposalToEverybody() {
        RegionalProposal submitted = known(proposal().beforeColleges());

        assertThat(processes().of(MEMBER, submitted.id())).hasSize(1);
    }

    @Test
    void showsNoProcessOfAProposalThatThereIsNot() {
        assertThat(processes().of(OFFICER, proposal().draft().id())).isEmpty();
    }

    private RegionalProposal known(RegionalProposal proposal) {
        when(proposals.find(proposal.id())).thenReturn(Optional.of(proposal));
        return proposal;
    }

    private ReadingProcesses processes() {
        ProcessPictures pictures = mock(ProcessPictures.class);
        when(pictures.of(any())).thenReturn(List.of(mock(ProcessPicture.class)));
        return new ReadingProcesses(pictures, proposals, access);
    }

    private static Reader reader(Actor actor) {
        Seats seats = new SomeSeats();
        return Reader.holding(actor.seats().stream().map(seats::get).toList(), seats.all());
    }

    private static Actor actor(String seat) {
        return new Actor(new PersonId(seat), Set.of(new SeatId(seat)));
    }

    /** A policy officer works for a province; a member of a joint committee for the committee; a manager for all. */
    private static class SomeSeats implements Seats {

        @Override
        public List<Seat> all() {
            return List.of(
                    seat("beleid-gelderland", SeatRole.POLICY_OFFICER, "orgaan", Fixtures.GELDERLAND),
                    seat("aac-vp-gelderland", SeatRole.MEMBER, "orgaan", Fixtures.GELDERLAND),
                    seat("manager", SeatRole.MANAGER, "programma", null),
                    seat("aac-vp-drenthe", SeatRole.MEMBER, "aac-vp", Fixtures.DRENTHE),
                    seat("gs-drenthe", SeatRole.COLLEGE, "gs-drenthe", Fixtures.DRENTHE),
                    seat("gs-utrecht", SeatRole.COLLEGE, "gs-utrecht", Fixtures.UTRECHT),
                    seat("gs-limburg", SeatRole.COLLEGE, "gs-limburg", LIMBURG));
        }

        @Override
        public Optional<Seat> find(SeatId id) {
            return all().stream().filter(seat -> seat.id().equals(id)).findFirst();
        }

        private static Seat seat(String id, SeatRole role, String body, @Nullable ProvinceCode province) {
            return new Seat(new SeatId(id), new BodyId(body), role, province, id);
        }
    }

    private static class SomeBodies implements Bodies {

        @Override
        public List<Body> all() {
            return List.of(
                    body("orgaan", BodyKind.POLICY_DEPARTMENT, Fixtures.GELDERLAND),
                    body("aac-vp", BodyKind.OFFICIAL_COMMITTEE, null),
                    body("programma", BodyKind.PROGRAMME_MANAGEMENT, null),
                    body("gs-drenthe", BodyKind.COLLEGE, Fixtures.DRENTHE),
                    body("gs-utrecht", BodyKind.COLLEGE, Fixtures.UTRECHT),
                    body("gs-limburg", BodyKind.COLLEGE, LIMBURG));
        }

        private static Body body(String id, BodyKind kind, @Nullable ProvinceCode province) {
            return new Body(new BodyId(id), kind, id, province);
        }
    }
}
