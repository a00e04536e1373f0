package nl.ibp.workflow.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.meeting.MeetingStatus;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.meeting.KeepingMeetings;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.ConsistencyReport;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.ProposalFilter;
import nl.ibp.workflow.monitoring.ProposalList;
import nl.ibp.workflow.monitoring.ProposalRow;
import nl.ibp.workflow.monitoring.StepFigure;
import nl.ibp.workflow.monitoring.WatchingSteps;
import nl.ibp.workflow.path.PathTest;
import nl.ibp.workflow.path.SeatHolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The finished examples of the years before the portfolio. */
@PathTest
@TestPropertySource(properties = MadeDemonstration.DATABASE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    KeepingMeetings meetings;

    @Autowired
    Provinces provinces;

    @Autowired
    ProposalList list;

    @Autowired
    Dossiers dossiers;

    @Autowired
    WatchingSteps steps;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ConsistencyCheck check;

    private List<ProposalRow> made = List.of();

    @BeforeAll
    void make() {
        MadeDemonstration.in(beans);
        made = examples();
    }

    @Test
    void isFinishedWholeAndSaysThatItIsAnExample() {
        assertThat(made).hasSizeBetween(Archive.EXAMPLES * 17 / 20, Archive.EXAMPLES);
        assertThat(made).allSatisfy(row -> assertThat(row.status().isFinal()).isTrue());
        assertThat(made.stream().map(row -> row.title().text().orElseThrow()).distinct())
                .hasSameSizeAs(made);
    }

    @Test
    void comesToEverythingThatAPathCanComeTo() {
        assertThat(made.stream().map(ProposalRow::status).collect(Collectors.toSet()))
                .contains(
                        ProposalStatus.COMPLETE,
                        ProposalStatus.PARTIAL,
                        ProposalStatus.REJECTED,
                        ProposalStatus.NOTED,
                        ProposalStatus.WITHDRAWN);
        assertThat(made.stream().map(ProposalRow::lead).distinct())
                .hasSize(provinces.all().size());
    }

    @Test
    void isSoundInEveryDossier() {
        ConsistencyReport report = check.by(SeatHolder.of("beheer"));

        assertThat(report.dossiers()).isGreaterThan(made.size());
        assertThat(report.disagreements()).isEmpty();
    }

    @Test
    void happenedInOrderOnWorkingDaysOfThePast() {
        assertThat(made.stream().map(this::dossier)).allSatisfy(dossier -> {
            List<RecordEntry> record = dossier.record();
            List<Instant> moments = record.stream().map(RecordEntry::at).toList();
            assertThat(moments).isNotEmpty().isSorted();
            assertThat(moments.get(moments.size() - 1)).isBefore(Fixtures.NOW);
            assertThat(dossier.proposal().startedAt()).isEqualTo(moments.get(0));
            assertThat(record.stream().filter(entry -> entry.person() != null))
                    .allSatisfy(entry -> assertThat(calendar.isWorkingDay(day(entry.at())))
                            .as("%s is a working day", entry)
                            .isTrue());
        });
    }

    private static LocalDate day(Instant moment) {
        return OfficialTime.dayOf(moment);
    }

    @Test
    void marksEveryAmountAsAnExample() {
        List<MoneyLine> lines = made.stream()
                .map(this::dossier)
                .flatMap(dossier -> dossier.proposal().currentContent().moneyLines().stream())
                .toList();

        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line.note())
                .isEqualTo("Voorbeeldbedrag"));
    }

    @Test
    void makesNothingAtTheNextStart() {
        List<Meeting> kept = meetings.all();

        MadeDemonstration.makeWhatIsMissing(beans);

        assertThat(examples()).isEqualTo(made);
        assertThat(meetings.all()).hasSameSizeAs(kept);
    }

    @Test
    void saysOfEveryStepHowLongItTookAndWaited() {
        List<StepFigure> figures = steps.overview(
                        SeatHolder.of("manager"), FigureFilter.in(Period.allUntil(Fixtures.TODAY)))
                .figures();

        assertThat(figures)
                .extracting(StepFigure::status)
                .contains(
                        ProposalStatus.DRAFT,
                        ProposalStatus.COLLEGES,
                        ProposalStatus.REFUSED_BY_COLLEGE,
                        ProposalStatus.INTAKE,
                        ProposalStatus.ROUTING,
                        ProposalStatus.OFFICIAL_ADVICE,
                        ProposalStatus.ADMINISTRATIVE_ADVICE,
                        ProposalStatus.BOARD,
                        ProposalStatus.STATES,
                        ProposalStatus.CONSOLIDATION,
                        ProposalStatus.REVISION);
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.waiting().cases()).isPositive();
            assertThat(figure.working().cases()).isPositive();
        });
    }

    @Test
    void listsInEachMeetingWhatWasDecidedThere() {
        List<Meeting> board = ofBoard(MeetingStatus.HELD);

        assertThat(board).hasSizeGreaterThan(20);
        assertThat(board).allSatisfy(meeting -> assertThat(meeting.listed())
                .filteredOn(decision -> isExample(decision.proposal()))
                .allSatisfy(decision -> assertThat(day(decision.decidedAt())).isEqualTo(meeting.day())));
        assertThat(board.stream().flatMap(meeting -> meeting.listed().stream()))
                .hasSizeGreaterThan(made.size() * 8 / 10);
    }

    private boolean isExample(ProposalId id) {
        return made.stream().anyMatch(row -> row.id().equals(id));
    }

    @Test
    void plansMeetingsForTheHalfYearToCome() {
        assertThat(ofBoard(MeetingStatus.PLANNED)).hasSizeGreaterThan(2).allSatisfy(meeting -> assertThat(meeting.day())
                .isAfterOrEqualTo(Fixtures.TODAY));
    }

    private List<Meeting> ofBoard(MeetingStatus status) {
        return meetings.all().stream()
                .filter(meeting -> meeting.body().equals(new BodyId("ipo-bestuur")) && meeting.status() == status)
                .toList();
    }

    private Dossier dossier(ProposalRow row) {
        return dossiers.open(SeatHolder.of("manager"), row.id()).orElseThrow();
    }

    private List<ProposalRow> examples() {
        Set<ProvinceCode> drafts = provinces.all().stream().map(Province::code).collect(Collectors.toSet());
        Reader reader = new Reader(drafts, Set.of(), Set.of(), Set.of(), true);
        return list.find(new ProposalFilter("", Set.of(), null, null, false, reader), 0, 1000).stream()
                .filter(row -> row.title().text().orElseThrow().startsWith("Voorbeeld: "))
                .toList();
    }
}
