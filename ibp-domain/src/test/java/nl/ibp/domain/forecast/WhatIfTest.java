package nl.ibp.domain.forecast;

import static nl.ibp.domain.forecast.Past.AAC_RE;
import static nl.ibp.domain.forecast.Past.AAC_VP;
import static nl.ibp.domain.forecast.Past.BOARD;
import static nl.ibp.domain.forecast.Past.TODAY;
import static nl.ibp.domain.forecast.Past.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final Committees TWO_COMMITTEES = new Committees(List.of(AAC_VP, AAC_RE), List.of(), List.of());
    private static final Situation INTAKE =
            Situation.entering(ProposalStatus.INTAKE, Urgency.NORMAL, TWO_COMMITTEES, null);

    @Test
    void closesPositionsAtTheShorterTermAndNoSooner() {
        Past past = consultations(12, 8);

        assertThat(boardDay(past, WhatIf.nothing(), INTAKE)).isEqualTo(1 + 12 + 3 + 10);
        assertThat(boardDay(past, WhatIf.consultationTermOf(10), INTAKE)).isEqualTo(1 + 10 + 3 + 10);
        assertThat(boardDay(past, WhatIf.consultationTermOf(5), INTAKE)).isEqualTo(1 + 5 + 3 + 10);
    }

    @Test
    void closesAtOnceWhatRunsLongerThanTheShorterTermAlready() {
        Situation eightDaysIn = new Situation(
                ProposalStatus.OFFICIAL_ADVICE,
                8,
                Urgency.NORMAL,
                false,
                TWO_COMMITTEES.withNow(List.of(Part.underWay(AAC_VP, Stop.REVIEWS, 8))),
                null,
                false);

        assertThat(boardDay(consultations(12, 8), WhatIf.nothing(), eightDaysIn))
                .isEqualTo(4 + 3 + 10);
        assertThat(boardDay(consultations(12, 8), WhatIf.consultationTermOf(5), eightDaysIn))
                .isEqualTo(3 + 10);
    }

    @Test
    void letsABodyTwiceAsFastNeedHalfTheDaysRoundedUp() {
        Past past = consultations(11, 2);

        assertThat(boardDay(past, WhatIf.twiceAsFast(AAC_VP), INTAKE)).isEqualTo(1 + 6 + 2 + 10);
        assertThat(boardDay(past, WhatIf.twiceAsFast(AAC_RE), INTAKE)).isEqualTo(1 + 11 + 3 + 10);
        assertThat(boardDay(past, WhatIf.twiceAsFast(BOARD), INTAKE)).isEqualTo(1 + 11 + 3 + 5);
    }

    @Test
    void halvesOnlyWhatIsLeftOfAStepThatRuns() {
        Past past = Past.of().with(10, Stop.BOARD, 20, ProposalStatus.STATES);

        assertThat(boardDay(past, WhatIf.twiceAsFast(BOARD), at(ProposalStatus.BOARD, 14)))
                .isEqualTo(3);
    }

    @Test
    void shortensTheWaitForTheBoardByOneMeetingMoreWhereNoneArePlanned() {
        Past past = Past.of();
        for (int month = 1; month <= 12; month++) {
            LocalDate left = TODAY.minusMonths(month);
            past.with(new Visit(
                    Stop.BOARD, BOARD, Urgency.NORMAL, false, left.minusDays(60), left, 40, ProposalStatus.STATES));
        }

        assertThat(boardDay(past, WhatIf.moreBoardMeetings(1), at(ProposalStatus.BOARD)))
                .as("three a quarter until now, so three quarters of the days")
                .isEqualTo(30);
    }

    @Test
    void saysWhichStepSavesHowMuchOverAllDossiers() {
        Past past = consultations(12, 8);
        Map<Situation, Integer> open =
                Map.of(INTAKE, 3, at(ProposalStatus.BOARD, 4), 1, at(ProposalStatus.COMPLETE), 7, parkedAtIntake(), 5);

        Comparison comparison =
                Comparison.of(past.simulation(), past.simulation(WhatIf.consultationTermOf(5)), open, TODAY, 200);

        assertThat(comparison.dossiers()).isEqualTo(4);
        assertThat(comparison.saved().get(Stop.OFFICIAL_ADVICE)).isCloseTo(7 * 3 / 4.0, within(1e-9));
        assertThat(comparison.saved().get(Stop.BOARD)).isZero();
        assertThat(comparison.before().board().day(0.5)).hasValue(26);
        assertThat(comparison.after().board().day(0.5)).hasValue(19);
        assertThat(comparison.after().board().day(0.2))
                .as("the one at the board")
                .hasValue(6);
    }

    @Test
    void comparesNothingWhereTooLittleIsKnown() {
        Comparison comparison =
                Comparison.of(Past.of().simulation(), Past.of().simulation(), Map.of(INTAKE, 3), TODAY, 200);

        assertThat(comparison.dossiers()).isZero();
        assertThat(comparison.before().board()).isNull();
    }

    private static Situation parkedAtIntake() {
        return new Situation(ProposalStatus.INTAKE, 0, Urgency.NORMAL, false, TWO_COMMITTEES, null, true);
    }

    @Test
    void rejectsWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> WhatIf.consultationTermOf(0));
        assertThatIllegalArgumentException().isThrownBy(() -> WhatIf.moreBoardMeetings(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WhatIf(null, 0, Map.of(BOARD, 1.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new WhatIf(null, 0, Map.of(BOARD, 0.0)));
    }

    /** Whatever the past, the meetings and where the dossier is. */
    @Property(tries = 60)
    void neverMakesADateLater(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed,
            @ForAll @IntRange(min = 1, max = 15) int term,
            @ForAll @IntRange(min = 1, max = 3) int more,
            @ForAll @IntRange(max = 25) int spent,
            @ForAll boolean meets) {
        Past past = chance(new Random(seed), meets);
        List<Situation> situations = List.of(
                INTAKE,
                at(ProposalStatus.BOARD, spent),
                new Situation(
                        ProposalStatus.OFFICIAL_ADVICE,
                        spent,
                        Urgency.NORMAL,
                        false,
                        TWO_COMMITTEES.withNow(List.of(
                                Part.underWay(AAC_VP, Stop.REVIEWS, spent), Part.underWay(AAC_RE, Stop.ADVICE, spent))),
                        null,
                        false));
        List<WhatIf> changes = List.of(
                WhatIf.consultationTermOf(term),
                WhatIf.moreBoardMeetings(more),
                WhatIf.twiceAsFast(AAC_VP),
                WhatIf.twiceAsFast(BOARD),
                new WhatIf(term, more, Map.of(BOARD, 0.7, AAC_RE, 0.4)));

        for (Situation situation : situations) {
            Arrivals before = past.simulation().run(situation, seed, 300).board();
            for (WhatIf change : changes) {
                Arrivals after =
                        past.simulation(change).run(situation, seed, 300).board();
                assertThat(after.share()).isEqualTo(before.share());
                assertThat(IntStream.range(1, 400).filter(day -> after.levelBefore(day) < before.levelBefore(day)))
                        .as("days by which fewer are decided after %s in %s", change, situation)
                        .isEmpty();
            }
        }
    }

    /** Returns, withdrawals, two committees, and a board that decides at meetings, in writing and late. */
    private static Past chance(Random random, boolean meets) {
        Past past = Past.of()
                .with(40, Stop.INTAKE, any -> random.nextInt(8), ProposalStatus.OFFICIAL_ADVICE)
                .with(5, Stop.INTAKE, any -> random.nextInt(8), ProposalStatus.REVISION)
                .with(40, Stop.OFFICIAL_ADVICE, any -> random.nextInt(30), ProposalStatus.BOARD)
                .with(10, Stop.OFFICIAL_ADVICE, any -> random.nextInt(30), ProposalStatus.REVISION)
                .with(20, Stop.REVISION, any -> random.nextInt(20), ProposalStatus.COLLEGES)
                .with(20, Stop.COLLEGES, any -> random.nextInt(10), ProposalStatus.INTAKE);
        for (BodyId committee : List.of(AAC_VP, AAC_RE)) {
            past.withParts(Stop.REVIEWS, committee, lengths(random, 20))
                    .withParts(Stop.ADVICE, committee, lengths(random, 15));
        }
        for (int i = 0; i < 40; i++) {
            LocalDate left = TODAY.minusDays(random.nextInt(300));
            int calendarDays = random.nextInt(90);
            past.with(new Visit(
                    Stop.BOARD,
                    BOARD,
                    Urgency.NORMAL,
                    false,
                    left.minusDays(calendarDays),
                    left,
                    Past.CALENDAR.workingDaysBetween(left.minusDays(calendarDays), left),
                    random.nextInt(8) == 0 ? ProposalStatus.WITHDRAWN : ProposalStatus.STATES));
        }
        List<LocalDate> meetings = Stream.generate(() -> TODAY.plusDays(random.nextInt(600) - 400))
                .limit(25)
                .toList();
        return meets ? past.meeting(Map.of(BOARD, meetings)) : past;
    }

    private static List<Integer> lengths(Random random, int most) {
        return random.ints(20, 0, most).boxed().toList();
    }

    /** Intake 1, positions as given, advice 3, board 10. */
    private static Past consultations(int countryside, int economy) {
        return Past.of()
                .with(10, Stop.INTAKE, 1, ProposalStatus.OFFICIAL_ADVICE)
                .with(10, Stop.OFFICIAL_ADVICE, 99, ProposalStatus.BOARD)
                .with(10, Stop.BOARD, 10, ProposalStatus.STATES)
                .withParts(Stop.REVIEWS, AAC_VP, Collections.nCopies(10, countryside))
                .withParts(Stop.ADVICE, AAC_VP, Collections.nCopies(10, 3))
                .withParts(Stop.REVIEWS, AAC_RE, Collections.nCopies(10, economy))
                .withParts(Stop.ADVICE, AAC_RE, Collections.nCopies(10, 3));
    }

    private static int boardDay(Past past, WhatIf whatIf, Situation situation) {
        return past.simulation(whatIf).run(situation, 1, 200).board().day(0.85).orElseThrow();
    }
}
