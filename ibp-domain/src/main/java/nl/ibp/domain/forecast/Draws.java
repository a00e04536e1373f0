package nl.ibp.domain.forecast;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.Urgency;
import org.jspecify.annotations.Nullable;

/** Finds the cases for a stop and what would be different there. */
final class Draws {

    private final Experience experience;
    private final DayLine line;
    private final StepBodies bodies;
    private final WhatIf whatIf;

    /** Many dossiers ask for the same, and what is still possible after some days takes a look at each case. */
    private final Map<Wanted, Optional<Draw>> found = new ConcurrentHashMap<>();

    private record Wanted(Kind kind, int spent) {}

    /** @param line with the meetings there would be */
    Draws(Experience experience, DayLine line, StepBodies bodies, WhatIf whatIf) {
        this.experience = experience;
        this.line = line;
        this.bodies = bodies;
        this.whatIf = whatIf;
    }

    /**
     * @param spent working days the dossier is at the step already
     * @return empty when there are too few cases
     */
    Optional<Draw> step(Stop stop, Urgency urgency, boolean laterRound, int spent) {
        return part(stop, bodies.of(stop), urgency, laterRound, spent);
    }

    Optional<Draw> part(Stop stop, @Nullable BodyId body, Urgency urgency, boolean laterRound, int spent) {
        return found.computeIfAbsent(new Wanted(new Kind(stop, body, urgency, laterRound), spent), this::find);
    }

    private Optional<Draw> find(Wanted wanted) {
        Stop stop = wanted.kind().stop();
        BodyId body = wanted.kind().body();
        MeetingDays meetings = line.meetingsOf(body);
        return experience
                .sampleFor(wanted.kind())
                .map(sample -> new Draw(sample, meetings, change(stop, body, sample, meetings)))
                .map(draw -> wanted.spent() == 0 ? draw : draw.after(wanted.spent()));
    }

    private Change change(Stop stop, @Nullable BodyId body, Sample sample, MeetingDays meetings) {
        if (whatIf.equals(WhatIf.nothing())) {
            return Change.NONE;
        }
        Integer term = stop == Stop.REVIEWS ? whatIf.consultationTerm() : null;
        return new Change(
                term == null ? Change.NONE.term() : term,
                whatIf.paceOf(body),
                shareOfDays(stop, body, sample, meetings));
    }

    /** Where meetings are not known, one more in a quarter shortens the wait for the next as the days of decision tell. */
    private double shareOfDays(Stop stop, @Nullable BodyId body, Sample sample, MeetingDays meetings) {
        boolean byMeetings = meetings.last() >= 0 && sample.hasMeetings();
        if (stop != Stop.BOARD || whatIf.extraMeetings() == 0 || byMeetings) {
            return 1;
        }
        double perQuarter = experience.decisionDaysPerQuarter(stop, body);
        return perQuarter == 0 ? 1 : perQuarter / (perQuarter + whatIf.extraMeetings());
    }
}
