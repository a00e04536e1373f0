package nl.ibp.domain.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A past made by hand: so many visits of so many days, all over before {@link #TODAY}. Complete before the first is asked
 * of it.
 */
final class Past {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final LocalDate SINCE = LocalDate.of(2020, 1, 6);
    static final BodyId BUREAU = new BodyId("ipo-bureau");
    static final BodyId BOARD = new BodyId("ipo-bestuur");
    static final BodyId AAC_VP = new BodyId("aac-vp");
    static final BodyId AAC_RE = new BodyId("aac-re");
    static final BodyId BAC_VP = new BodyId("bac-vp");
    static final StepBodies BODIES = new StepBodies(BUREAU, BOARD);

    /** Six weeks each summer and two around the turn of the year. */
    static final List<Recess> RECESSES = Stream.iterate(2019, year -> year + 1)
            .limit(14)
            .flatMap(year -> Stream.of(
                    new Recess("Zomerreces", LocalDate.of(year, 7, 13), LocalDate.of(year, 8, 23)),
                    new Recess("Kerstreces", LocalDate.of(year, 12, 21), LocalDate.of(year + 1, 1, 3))))
            .toList();

    static final WorkingCalendar CALENDAR = new WorkingCalendar(day -> false, () -> RECESSES);

    private final List<Visit> visits = new ArrayList<>();
    private Map<BodyId, ? extends Collection<LocalDate>> meetings = Map.of();
    private @Nullable DayLine line;
    private @Nullable Experience experience;

    static Past of() {
        return new Past();
    }

    Past with(Visit visit) {
        visits.add(visit);
        return this;
    }

    Past with(Collection<Visit> more) {
        visits.addAll(more);
        return this;
    }

    Past with(int times, Stop stop, int days, ProposalStatus next) {
        for (int i = 0; i < times; i++) {
            visits.add(visit(stop, BODIES.of(stop), days, next));
        }
        return this;
    }

    Past with(int times, Stop stop, ToIntFunction<Random> days, ProposalStatus next) {
        Random random = new Random(stop.ordinal());
        for (int i = 0; i < times; i++) {
            visits.add(visit(stop, BODIES.of(stop), days.applyAsInt(random), next));
        }
        return this;
    }

    Past withParts(Stop stop, BodyId body, List<Integer> days) {
        days.forEach(each -> visits.add(visit(stop, body, each, null)));
        return this;
    }

    Past meeting(Map<BodyId, ? extends Collection<LocalDate>> on) {
        meetings = on;
        return this;
    }

    DayLine line() {
        if (line == null) {
            line = DayLine.of(CALENDAR, TODAY, SINCE, meetings);
        }
        return line;
    }

    Experience experience() {
        if (experience == null) {
            experience = Cases.of(visits.stream(), line()).knownOn(TODAY);
        }
        return experience;
    }

    Simulation simulation() {
        return simulation(WhatIf.nothing());
    }

    Simulation simulation(WhatIf whatIf) {
        return new Simulation(experience(), line(), BODIES, whatIf);
    }

    Forecaster forecaster() {
        return new Forecaster(experience(), line(), BODIES, Calibration.raw());
    }

    /** One that ended some time before today. */
    static Visit visit(Stop stop, @Nullable BodyId body, int days, @Nullable ProposalStatus next) {
        LocalDate left = TODAY.minusDays(30);
        return new Visit(stop, body, Urgency.NORMAL, false, left.minusDays(2L * days), left, days, next);
    }

    static Situation at(ProposalStatus status) {
        return at(status, 0);
    }

    static Situation at(ProposalStatus status, int spent) {
        return new Situation(status, spent, Urgency.NORMAL, false, null, null, false);
    }

    static int lognormal(Random random, double median, double sigma) {
        return (int) Math.round(median * Math.exp(sigma * random.nextGaussian()));
    }
}
