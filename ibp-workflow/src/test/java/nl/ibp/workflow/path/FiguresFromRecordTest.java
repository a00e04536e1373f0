package nl.ibp.workflow.path;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.demonstration.MadeArchive;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.StepFigure;
import nl.ibp.workflow.monitoring.StepFiguresOf;
import nl.ibp.workflow.monitoring.StepLevel;
import nl.ibp.workflow.monitoring.StepOutcome;
import nl.ibp.workflow.monitoring.StepPart;
import nl.ibp.workflow.monitoring.StepRecord;
import nl.ibp.workflow.monitoring.StepRecords;
import nl.ibp.workflow.path.RecordedFigures.Decision;
import nl.ibp.workflow.path.RecordedFigures.Return;
import nl.ibp.workflow.path.RecordedFigures.Stay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Figures out of the step records are those that follow from the record of the dossiers, which is kept on its own. */
@PathTest
@TestPropertySource(properties = "ibp.test.database=figures")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresFromRecordTest {

    @Autowired
    PathDriver paths;

    @Autowired
    BeanFactory beans;

    @Autowired
    StepRecords records;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    SimulatedTime time;

    @Autowired
    JdbcClient sql;

    private final List<StepRecord> steps = new ArrayList<>();
    private RecordedFigures recorded;

    @BeforeAll
    void play() {
        time.travelTo(Fixtures.NOW);
        MadeArchive.in(beans);
        time.travelTo(Fixtures.NOW);
        playReturns();
        recorded = RecordedFigures.read(sql, calendar);
        records.read(null, step -> {
            if (recorded.finished().contains(step.proposal())) {
                steps.add(step);
            }
        });
    }

    // Everybody who can give a proposal back does.
    private void playReturns() {
        DossierPath path = paths.chemelot();
        onDay(2);
        path.submit();
        onDay(5);
        path.allCollegesEndorse();
        onDay(7);
        path.intake(IntakeResult.INCOMPLETE);
        onDay(12);
        path.submit();
        onDay(15);
        path.allCollegesEndorse().intakeComplete();
        onDay(20);
        path.at("aac-re").advises(Position.RETURN);
        onDay(25);
        path.parked();
        onDay(35);
        path.resumed().submit();
        onDay(40);
        path.allCollegesEndorse().intakeComplete().committeesAgree();
        onDay(50);
        path.at("bac-re").advises(Position.RETURN);
        path.submit().allCollegesEndorse().intakeComplete();
        onDay(70);
        path.committeesAgree().committeesAgree();
        onDay(80);
        path.boardDecides(BoardOutcome.DEFER);
        onDay(90);
        path.boardDecides(BoardOutcome.RETURN);
        onDay(95);
        path.submit().allCollegesEndorse().intakeComplete().committeesAgree().committeesAgree();
        onDay(99);
        path.boardDecides(BoardOutcome.REJECT);
    }

    @Test
    void restsOnEnoughDossiersToSaySomething() {
        assertThat(recorded.finished()).hasSizeGreaterThan(50);
        assertThat(recorded.returns().stream().map(Return::by).distinct())
                .contains("ipo-bureau", "aac-re", "bac-re", "ipo-bestuur");
    }

    @Test
    void takesAtEachStepWhatTheRecordSays() {
        for (Period period : periods()) {
            Map<ProposalStatus, List<Integer>> days = recorded.stays().stream()
                    .filter(stay -> isIn(period, stay.left()))
                    .collect(groupingBy(Stay::step, TreeMap::new, mapping(Stay::days, toList())));

            Map<ProposalStatus, StepFigure> figures = figures(period);

            assertThat(figures.keySet()).as(period.toString()).isEqualTo(days.keySet());
            days.forEach((step, all) -> {
                StepFigure figure = figures.get(step);
                assertThat(figure.days().cases()).as(step + " in " + period).isEqualTo(all.size());
                assertThat(figure.days().median()).as(step + " in " + period).isCloseTo(share(all, 0.5), within(1e-9));
                assertThat(figure.days().ninetieth())
                        .as(step + " in " + period)
                        .isCloseTo(share(all, 0.9), within(1e-9));
            });
        }
    }

    private List<Period> periods() {
        LocalDate last = Fixtures.TODAY.plusYears(1);
        return List.of(
                Period.allUntil(last),
                Period.ofMonthsUntil(Fixtures.TODAY, 12),
                Period.ofMonthsUntil(Fixtures.TODAY.minusMonths(12), 6),
                Period.ofMonthsUntil(last, 12));
    }

    private static boolean isIn(Period period, LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(period.until());
    }

    private Map<ProposalStatus, StepFigure> figures(Period period) {
        StepFiguresOf figures = new StepFiguresOf();
        steps.forEach(figures::put);
        Map<ProposalStatus, StepFigure> byStep = new TreeMap<>();
        figures.in(FigureFilter.in(period), Set.of()).figures().stream()
                .filter(figure -> !figure.days().isEmpty())
                .forEach(figure -> byStep.put(figure.status(), figure));
        return byStep;
    }

    private static double share(List<Integer> all, double share) {
        List<Integer> sorted = all.stream().sorted().toList();
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    @Test
    void takesFromSubmissionToDecisionWhatTheRecordSays() {
        Map<ProposalId, Integer> days = new TreeMap<>(Comparator.comparing(ProposalId::toString));
        ofSteps()
                .filter(step -> step.status() != ProposalStatus.DRAFT
                        && step.status() != ProposalStatus.STATES
                        && step.status() != ProposalStatus.CONSOLIDATION)
                .forEach(step -> days.merge(step.proposal(), step.end().days(), Integer::sum));

        // After a renegotiation the board decides again; until its first decision the steps are the same.
        Map<ProposalId, List<Decision>> decisions =
                recorded.decisions().stream().collect(groupingBy(Decision::dossier));
        decisions.values().removeIf(of -> of.size() > 1);
        assertThat(decisions).hasSizeGreaterThan(30);
        assertThat(decisions).allSatisfy((dossier, of) -> assertThat(days.get(dossier))
                .isEqualTo(of.get(0).days()));
    }

    @Test
    void decidesInEachMonthWhatTheRecordSays() {
        Map<YearMonth, Long> left = ofSteps()
                .filter(step ->
                        step.status() == ProposalStatus.BOARD && step.end().outcome() != StepOutcome.RETURNED)
                .collect(groupingBy(step -> YearMonth.from(step.end().day()), counting()));

        assertThat(left)
                .isEqualTo(recorded.decisions().stream()
                        .collect(groupingBy(decision -> YearMonth.from(decision.day()), counting())));
    }

    @Test
    void isReturnedByWhomTheRecordSays() {
        Map<String, Long> byCommittee = steps.stream()
                .filter(step -> step.level() == StepLevel.PART && step.step().equals(StepPart.ADVICE.name()))
                .filter(step -> step.end() != null && step.end().outcome() == StepOutcome.RETURNED)
                .collect(groupingBy(step -> step.body().value(), counting()));
        Map<ProposalStatus, Long> bySteps = ofSteps()
                .filter(step -> step.end().outcome() == StepOutcome.RETURNED)
                .collect(groupingBy(StepRecord::status, counting()));

        assertThat(byCommittee)
                .isEqualTo(recorded.returns().stream()
                        .map(Return::by)
                        .filter(body -> body.startsWith("aac-") || body.startsWith("bac-"))
                        .collect(groupingBy(body -> body, counting())));
        assertThat(bySteps)
                .isEqualTo(
                        recorded.stays().stream().filter(Stay::returned).collect(groupingBy(Stay::step, counting())));
    }

    private Stream<StepRecord> ofSteps() {
        return steps.stream().filter(step -> step.level() == StepLevel.STEP && step.end() != null);
    }

    private void onDay(int day) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(day)));
    }
}
