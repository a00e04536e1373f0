package nl.ibp.domain.forecast;

import static nl.ibp.domain.forecast.Past.AAC_RE;
import static nl.ibp.domain.forecast.Past.AAC_VP;
import static nl.ibp.domain.forecast.Past.BAC_VP;
import static nl.ibp.domain.forecast.Past.BOARD;
import static nl.ibp.domain.forecast.Past.BUREAU;
import static nl.ibp.domain.forecast.Past.CALENDAR;
import static nl.ibp.domain.forecast.Past.SINCE;
import static nl.ibp.domain.forecast.Past.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers of six years with lengths of known distributions, walked from day to day by code of its own: intake, two AACs,
 * a BAC, the board and the States of three provinces, with returns and withdrawals.
 */
final class GeneratedDossiers {

    static final List<BodyId> STATES =
            List.of(new BodyId("ps-drenthe"), new BodyId("ps-gelderland"), new BodyId("ps-utrecht"));
    static final Committees ROUTE = new Committees(List.of(AAC_VP, AAC_RE), List.of(BAC_VP), List.of());
    static final Situation SUBMITTED = Situation.entering(
            ProposalStatus.INTAKE,
            Urgency.NORMAL,
            ROUTE,
            STATES.stream().map(body -> Part.toCome(body, Stop.STATES_FILE)).toList());

    /** How long a part of the path takes, in days around a median. */
    @FunctionalInterface
    interface Lengths {
        double days(Random random, double median);
    }

    static final Lengths CONSTANT = (random, median) -> median;
    static final Lengths LOGNORMAL = (random, median) -> median * Math.exp(0.6 * random.nextGaussian());
    /** Of shape 2. */
    static final Lengths GAMMA =
            (random, median) -> -median / 1.678 * Math.log(random.nextDouble() * random.nextDouble());

    static final Lengths TWO_HUMPED =
            (random, median) -> median * (random.nextInt(10) < 7 ? 0.8 : 2.5) * (0.9 + 0.2 * random.nextDouble());

    private final Random random;
    private final Lengths lengths;
    private final double commonSlowness;
    private final @Nullable List<LocalDate> boardMeetings;
    private final List<LocalDate> days;
    private final List<Visit> visits = new ArrayList<>();
    private final List<PastDossier> decided = new ArrayList<>();

    private double slowness;
    private boolean laterRound;

    /**
     * @param commonSlowness spread of what slows all steps of one dossier alike; 0 when they do not hang together
     * @param boardMeetings null where it decides on any day
     */
    GeneratedDossiers(
            int dossiers, long seed, Lengths lengths, double commonSlowness, @Nullable List<LocalDate> boardMeetings) {
        this.random = new Random(seed);
        this.lengths = lengths;
        this.commonSlowness = commonSlowness;
        this.boardMeetings = boardMeetings;
        this.days = SINCE.datesUntil(TODAY.plusYears(6))
                .filter(CALENDAR::isWorkingDay)
                .toList();
        int span = CALENDAR.workingDaysBetween(SINCE, TODAY);
        for (int i = 0; i < dossiers; i++) {
            walk(random.nextInt(span));
        }
    }

    List<Visit> visits() {
        return visits.stream().filter(visit -> visit.left().isBefore(TODAY)).toList();
    }

    /** With the decisions that are known today. */
    List<PastDossier> decided() {
        return decided.stream()
                .map(dossier -> new PastDossier(
                        dossier.submitted(),
                        dossier.then(),
                        dossier.boardDecided().filter(day -> day.isBefore(TODAY)),
                        dossier.statesDecided().filter(day -> day.isBefore(TODAY))))
                .toList();
    }

    DayLine line() {
        Map<BodyId, Collection<LocalDate>> meetings = boardMeetings == null ? Map.of() : Map.of(BOARD, boardMeetings);
        return DayLine.of(CALENDAR, TODAY, SINCE, meetings);
    }

    private void walk(int submitted) {
        slowness = Math.exp(commonSlowness * random.nextGaussian());
        laterRound = false;
        int day = submitted;
        while (true) {
            boolean withdrawn = random.nextInt(25) == 0;
            day = step(
                    Stop.INTAKE, BUREAU, day, 3, withdrawn ? ProposalStatus.WITHDRAWN : ProposalStatus.OFFICIAL_ADVICE);
            if (withdrawn) {
                return;
            }
            int advised = advice(ROUTE.official(), day, 8);
            boolean returned = random.nextInt(100) < (laterRound ? 5 : 18);
            enter(
                    Stop.OFFICIAL_ADVICE,
                    null,
                    day,
                    advised,
                    returned ? ProposalStatus.REVISION : ProposalStatus.ADMINISTRATIVE_ADVICE);
            day = advised;
            if (!returned) {
                break;
            }
            laterRound = true;
            day = step(Stop.REVISION, null, day, 15, ProposalStatus.COLLEGES);
            day = step(Stop.COLLEGES, null, day, 6, ProposalStatus.INTAKE);
        }
        int advised = advice(ROUTE.administrative(), day, 12);
        enter(Stop.ADMINISTRATIVE_ADVICE, null, day, advised, ProposalStatus.BOARD);
        decide(submitted, advised);
    }

    private void decide(int submitted, int atBoard) {
        ProposalStatus outcome = random.nextInt(12) == 0 ? ProposalStatus.NOTED : ProposalStatus.STATES;
        int board = boardMeetings == null ? atBoard + length(10) : atMeeting(atBoard + length(4));
        enter(Stop.BOARD, BOARD, atBoard, board, outcome);
        Optional<LocalDate> states = Optional.empty();
        if (outcome == ProposalStatus.STATES) {
            int last = board;
            for (BodyId body : STATES) {
                int done = board + length(25);
                enter(Stop.STATES_FILE, body, board, done, null);
                last = Math.max(last, done);
            }
            enter(Stop.STATES, null, board, last, ProposalStatus.CONSOLIDATION);
            states = Optional.of(days.get(last));
        }
        decided.add(new PastDossier(days.get(submitted), SUBMITTED, Optional.of(days.get(board)), states));
    }

    private int atMeeting(int ready) {
        return days.indexOf(boardMeetings.stream()
                .filter(meeting -> meeting.isAfter(days.get(ready)))
                .findFirst()
                .orElseThrow());
    }

    private int advice(List<BodyId> committees, int entered, double median) {
        int last = entered;
        for (BodyId committee : committees) {
            int reviewed = entered + length(median);
            int advised = reviewed + length(4);
            enter(Stop.REVIEWS, committee, entered, reviewed, null);
            enter(Stop.ADVICE, committee, reviewed, advised, null);
            last = Math.max(last, advised);
        }
        return last;
    }

    private int step(Stop stop, @Nullable BodyId body, int entered, double median, ProposalStatus next) {
        int left = entered + length(median);
        enter(stop, body, entered, left, next);
        return left;
    }

    private int length(double median) {
        return (int) Math.round(slowness * lengths.days(random, median));
    }

    private void enter(Stop stop, @Nullable BodyId body, int entered, int left, @Nullable ProposalStatus next) {
        visits.add(new Visit(
                stop, body, Urgency.NORMAL, laterRound, days.get(entered), days.get(left), left - entered, next));
    }
}
