package nl.ibp.domain.forecast;

import static nl.ibp.domain.forecast.Past.AAC_RE;
import static nl.ibp.domain.forecast.Past.AAC_VP;
import static nl.ibp.domain.forecast.Past.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import org.junit.jupiter.api.Test;

class ExperienceTest {

    private static final Kind WANTED = new Kind(Stop.REVIEWS, AAC_VP, Urgency.URGENT, true);

    @Test
    void fallsBackFromTheSameBodyAndUrgencyToAllAtTheStop() {
        assertThat(WANTED.fromNarrowToWide())
                .containsExactly(
                        WANTED,
                        new Kind(Stop.REVIEWS, AAC_VP, null, true),
                        new Kind(Stop.REVIEWS, null, Urgency.URGENT, true),
                        new Kind(Stop.REVIEWS, null, null, true),
                        new Kind(Stop.REVIEWS, null, null, null));
        assertThat(new Kind(Stop.BOARD, null, Urgency.NORMAL, false).fromNarrowToWide())
                .hasSize(3);
    }

    @Test
    void takesTheNarrowestKindThatHasEnoughCases() {
        List<Visit> visits = new ArrayList<>();
        add(visits, 9, AAC_VP, Urgency.URGENT, true, 1);
        assertThat(lengthsFor(visits)).isEmpty();
        add(visits, 1, AAC_RE, Urgency.NORMAL, false, 5);
        assertThat(lengthsFor(visits)).containsExactly(1, 5);
        add(visits, 1, AAC_RE, Urgency.NORMAL, true, 4);
        assertThat(lengthsFor(visits)).containsExactly(1, 4);
        add(visits, 1, AAC_RE, Urgency.URGENT, true, 3);
        assertThat(lengthsFor(visits)).containsExactly(1, 3);
        add(visits, 1, AAC_VP, Urgency.NORMAL, true, 2);
        assertThat(lengthsFor(visits)).containsExactly(1, 2);
        add(visits, 1, AAC_VP, Urgency.URGENT, true, 1);
        assertThat(lengthsFor(visits)).containsExactly(1);
    }

    private static void add(List<Visit> visits, int times, BodyId body, Urgency urgency, boolean laterRound, int days) {
        LocalDate left = TODAY.minusDays(10);
        visits.addAll(Collections.nCopies(
                times, new Visit(Stop.REVIEWS, body, urgency, laterRound, left.minusDays(9), left, days, null)));
    }

    private static TreeSet<Integer> lengthsFor(List<Visit> visits) {
        Experience experience = Cases.of(visits.stream(), Past.of().line()).knownOn(TODAY);
        SplittableRandom random = new SplittableRandom(1);
        TreeSet<Integer> lengths = new TreeSet<>();
        experience.sampleFor(WANTED).ifPresent(sample -> {
            for (int i = 0; i < 500; i++) {
                lengths.add(PastCase.days(sample.draw(random)));
            }
        });
        return lengths;
    }

    /** Against a filter over the list. */
    @Property
    void knowsWhatWasOverBeforeTheDayWithinThreeYears(
            @ForAll List<@DateRange(min = "2020-01-06", max = "2026-05-04") LocalDate> ends,
            @ForAll @DateRange(min = "2021-01-01", max = "2026-05-04") LocalDate day) {
        Cases cases =
                Cases.of(ends.stream().map(ExperienceTest::endedOn), Past.of().line());
        long known = ends.stream()
                .filter(end -> end.isBefore(day) && !end.isBefore(day.minusYears(3)))
                .count();

        assertThat(cases.knownOn(day).casesFor(endedOn(day).kind()))
                .isEqualTo(known < EnoughCasesPolicy.LEAST ? 0 : (int) known);
    }

    private static Visit endedOn(LocalDate day) {
        return new Visit(Stop.BOARD, null, Urgency.NORMAL, false, day, day, 0, ProposalStatus.STATES);
    }

    @Test
    void learnsNoLengthFromAPartThatWasBrokenOff() {
        Visit brokenOff = Past.visit(Stop.REVIEWS, AAC_VP, 2, ProposalStatus.WITHDRAWN);

        Experience experience = Cases.of(
                        Collections.nCopies(20, brokenOff).stream(), Past.of().line())
                .knownOn(TODAY);

        assertThat(experience.casesFor(brokenOff.kind())).isZero();
    }

    @Test
    void knowsOnHowManyDaysABodyDecided() {
        List<Visit> visits = new ArrayList<>();
        for (int month = 1; month <= 24; month++) {
            Visit decided = endedOn(TODAY.minusMonths(month));
            visits.addAll(Collections.nCopies(month, decided));
        }

        assertThat(Cases.of(visits.stream(), Past.of().line()).knownOn(TODAY).decisionDaysPerQuarter(Stop.BOARD, null))
                .isEqualTo(3);
    }

    @Test
    void keepsACaseWholeInOneNumber() {
        for (ProposalStatus next : ProposalStatus.values()) {
            int packed = PastCase.of(40_000, next, 127, 2);

            assertThat(packed).isPositive();
            assertThat(PastCase.days(packed)).isEqualTo(40_000);
            assertThat(PastCase.next(packed)).isEqualTo(next);
            assertThat(PastCase.meetings(packed)).isEqualTo(127);
            assertThat(PastCase.lag(packed)).isEqualTo(2);
            assertThat(PastCase.next(PastCase.lasting(3, packed))).isEqualTo(next);
            assertThat(PastCase.meetings(PastCase.lasting(3, packed))).isZero();
        }
    }

    @Test
    void rejectsVisitsThatCannotHaveBeen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Visit(
                        Stop.BOARD, null, Urgency.NORMAL, false, TODAY, TODAY.minusDays(1), 0, ProposalStatus.STATES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Visit(Stop.BOARD, null, Urgency.NORMAL, false, TODAY, TODAY, 0, null));
    }
}
