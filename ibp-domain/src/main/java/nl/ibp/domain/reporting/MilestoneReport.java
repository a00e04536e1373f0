package nl.ibp.domain.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Precision;

/**
 * What was reported on a milestone, which is done until it is reached (domain reference, section 3, step 13).
 *
 * @param expected when a delayed one is expected now; none where that is not known, and for those that are not delayed
 * @param seat for which it was reported
 */
public record MilestoneReport(
        MilestoneId milestone,
        MilestoneState state,
        ApproximateDate expected,
        String note,
        SeatId seat,
        PersonId person,
        Instant at) {

    /** @throws Refused when a delay is reported without a word about it, or a new date for what is not delayed */
    public MilestoneReport {
        note = Text.passage("note", note);
        List<Problem> problems = new ArrayList<>();
        if (state == MilestoneState.DELAYED && note.isEmpty()) {
            problems.add(Problem.of("note", "DELAY_NEEDS_NOTE"));
        }
        if (state != MilestoneState.DELAYED && expected.precision() != Precision.NONE) {
            problems.add(Problem.of("expected", "NEW_DATE_ONLY_FOR_DELAY"));
        }
        Refused.ifAny(problems);
    }

    /** The day it was made on. */
    public LocalDate on() {
        return OfficialTime.dayOf(at);
    }
}
