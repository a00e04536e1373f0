package nl.ibp.domain.forecast;

import static nl.ibp.domain.forecast.Past.BOARD;
import static nl.ibp.domain.forecast.Past.CALENDAR;
import static nl.ibp.domain.forecast.Past.TODAY;
import static nl.ibp.domain.forecast.Past.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForecasterTest {

    private static final Past STEADY = Past.of()
            .with(30, Stop.INTAKE, 5, ProposalStatus.BOARD)
            .with(20, Stop.BOARD, 10, ProposalStatus.STATES)
            .with(25, Stop.STATES, 60, ProposalStatus.CONSOLIDATION);

    @Test
    void isExactWhereStepsAlwaysLastAsLong() {
        Forecast forecast = STEADY.forecaster().of(at(ProposalStatus.INTAKE));

        assertThat(forecast.board().said()).isEqualTo(Said.DATES);
        assertThat(forecast.board().date50()).hasValue(CALENDAR.endOfTerm(TODAY, 15));
        assertThat(forecast.board().date85()).hasValue(CALENDAR.endOfTerm(TODAY, 15));
        assertThat(forecast.states().date85())
                .hasValue(CALENDAR.endOfTerm(TODAY, 75))
                .hasValueSatisfying(day -> assertThat(day).isAfter("2026-08-23"));
    }

    @Test
    void saysOnHowManyCasesItRests() {
        Forecast forecast = STEADY.forecaster().of(at(ProposalStatus.INTAKE));

        assertThat(forecast.board().cases()).isEqualTo(20);
        assertThat(forecast.states().cases()).isEqualTo(20);
        assertThat(STEADY.forecaster().of(at(ProposalStatus.STATES)).states().cases())
                .isEqualTo(25);
    }

    @Test
    void saysNothingOnNineCasesAndSomethingOnTen() {
        Past nine = Past.of().with(9, Stop.BOARD, 10, ProposalStatus.STATES);
        Past ten = Past.of().with(10, Stop.BOARD, 10, ProposalStatus.STATES);

        assertThat(nine.forecaster().of(at(ProposalStatus.BOARD)).board())
                .isEqualTo(Expected.nothing(Said.TOO_FEW_CASES));
        assertThat(ten.forecaster().of(at(ProposalStatus.BOARD)).board().date85())
                .hasValue(CALENDAR.endOfTerm(TODAY, 10));
    }

    @Test
    void saysWhenTheBoardDecidesThoughOfTheStatesTooLittleIsKnown() {
        Past past = Past.of()
                .with(10, Stop.BOARD, 10, ProposalStatus.STATES)
                .with(9, Stop.STATES, 60, ProposalStatus.CONSOLIDATION);

        Forecast forecast = past.forecaster().of(at(ProposalStatus.BOARD));

        assertThat(forecast.board().said()).isEqualTo(Said.DATES);
        assertThat(forecast.states().said()).isEqualTo(Said.TOO_FEW_CASES);
    }

    @Test
    void hasNoDatesForOneThatIsParked() {
        Situation parked = new Situation(ProposalStatus.INTAKE, 3, Urgency.NORMAL, false, null, null, true);

        assertThat(STEADY.forecaster().of(parked)).isEqualTo(Forecast.nothing(Said.STANDS_STILL));
    }

    @ParameterizedTest
    @EnumSource(
            value = ProposalStatus.class,
            names = {"CONSOLIDATION", "COMPLETE", "PARTIAL", "LAPSED", "REJECTED", "NOTED", "WITHDRAWN", "REVOKED"})
    void hasNoDatesForDecisionsThatAreTakenOrWillNotBe(ProposalStatus status) {
        assertThat(STEADY.forecaster().of(at(status))).isEqualTo(Forecast.nothing(Said.NOTHING_TO_COME));
    }

    @Test
    void waitsForTheStatesAloneOnceTheBoardDecided() {
        Forecast forecast = STEADY.forecaster().of(at(ProposalStatus.STATES, 20));

        assertThat(forecast.board()).isEqualTo(Expected.nothing(Said.NOTHING_TO_COME));
        assertThat(forecast.states().date85()).hasValue(CALENDAR.endOfTerm(TODAY, 40));
    }

    @Test
    void hasNoDateBeyondTheHorizon() {
        Past past = Past.of()
                .with(6, Stop.BOARD, 10, ProposalStatus.STATES)
                .with(4, Stop.BOARD, DayLine.HORIZON + 1, ProposalStatus.STATES);

        Expected board = past.forecaster().of(at(ProposalStatus.BOARD)).board();

        assertThat(board.said()).isEqualTo(Said.DATES);
        assertThat(board.date50()).isPresent();
        assertThat(board.date85()).isEmpty();
    }

    @Property(tries = 100)
    void neverNamesADayNobodyWorks(@ForAll @Size(min = 10) List<@IntRange(max = 300) Integer> days) {
        Past past = Past.of();
        days.forEach(each -> past.with(1, Stop.BOARD, each, ProposalStatus.STATES));

        Expected board = past.forecaster().of(at(ProposalStatus.BOARD)).board();

        assertThat(List.of(board.date50().orElseThrow(), board.date85().orElseThrow()))
                .allMatch(CALENDAR::isWorkingDay);
        assertThat(board.date50().orElseThrow())
                .isBeforeOrEqualTo(board.date85().orElseThrow());
    }

    @Test
    void sharesForecastsAmongDossiersInEqualSituations() {
        BodyId one = new BodyId("ps-utrecht");
        BodyId other = new BodyId("ps-drenthe");
        Situation situation = statesToCome(List.of(one, other));
        Situation sameInOtherOrder = statesToCome(List.of(other, one));

        Map<Situation, Forecast> forecasts =
                STEADY.forecaster().of(List.of(situation, sameInOtherOrder, at(ProposalStatus.INTAKE)));

        assertThat(forecasts).hasSize(2);
        assertThat(forecasts.get(situation)).isEqualTo(STEADY.forecaster().of(sameInOtherOrder));
    }

    private static Situation statesToCome(List<BodyId> states) {
        return Situation.entering(
                ProposalStatus.INTAKE,
                Urgency.NORMAL,
                null,
                states.stream().map(body -> Part.toCome(body, Stop.STATES_FILE)).toList());
    }

    @Test
    void saysTheSameAllDayWhereverItIsAsked() {
        List<Situation> situations = new ArrayList<>();
        for (int spent = 0; spent < 30; spent++) {
            situations.add(at(ProposalStatus.BOARD, spent));
        }
        Past past = Past.of()
                .with(500, Stop.BOARD, random -> Past.lognormal(random, 20, 0.6), ProposalStatus.STATES)
                .with(STEADY_STATES);

        assertThat(past.forecaster().of(situations)).isEqualTo(past.forecaster().of(situations));
        assertThat(at(ProposalStatus.BOARD, 4).seed(TODAY))
                .as("a number that no start of the machine changes")
                .isEqualTo(at(ProposalStatus.BOARD, 4).seed(TODAY))
                .isEqualTo(SEED_OF_FOUR_DAYS_AT_THE_BOARD);
    }

    private static final List<Visit> STEADY_STATES =
            Collections.nCopies(10, Past.visit(Stop.STATES, null, 60, ProposalStatus.CONSOLIDATION));
    private static final long SEED_OF_FOUR_DAYS_AT_THE_BOARD = 1_516_846_306L;

    @Test
    void waitsForAMeetingOfTheBoardAfterTheRecess() {
        Visit atTheNext = new Visit(
                Stop.BOARD,
                BOARD,
                Urgency.NORMAL,
                false,
                TODAY.minusDays(41),
                TODAY.minusDays(40),
                1,
                ProposalStatus.STATES);
        Past past = Past.of()
                .meeting(Map.of(
                        BOARD,
                        List.of(TODAY.minusDays(40), TODAY, TODAY.withMonth(8).withDayOfMonth(5))))
                .with(Collections.nCopies(10, atTheNext));

        assertThat(past.forecaster().of(at(ProposalStatus.BOARD)).board().date85())
                .as("5 August lies in the recess; who comes today is not in today's meeting")
                .hasValue(LocalDate.of(2026, 8, 24));
    }
}
