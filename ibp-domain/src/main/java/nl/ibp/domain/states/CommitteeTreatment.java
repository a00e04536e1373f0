package nl.ibp.domain.states;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the committee of the States found (Statencommissie).
 *
 * @param agendaKind null when it is not ripe for the States
 * @param publicNotice day of the public notice of the deliberation; null when it is not ripe
 * @param urgentReasons why the two weeks after the notice cannot be waited for (dringende spoed); empty otherwise
 */
public record CommitteeTreatment(
        @Nullable AgendaKind agendaKind,
        @Nullable LocalDate publicNotice,
        boolean urgent,
        String urgentReasons,
        String remarks,
        PersonId recordedBy,
        Instant recordedAt) {

    /** Provinciewet 194(3) and 196(2): deliberation no earlier than two weeks after public notice. */
    private static final int WEEKS_AFTER_NOTICE = 2;

    /** A meeting is not announced further ahead; a later day is a slip of the pen. */
    private static final int MONTHS_AHEAD = 6;

    public CommitteeTreatment {
        urgentReasons = Text.passage("urgentReasons", urgentReasons);
        remarks = Text.passage("remarks", remarks);
        List<Problem> problems = new ArrayList<>();
        if (agendaKind == null && remarks.isEmpty()) {
            problems.add(Problem.of("remarks", "REASONS_REQUIRED"));
        }
        if (agendaKind != null && publicNotice == null) {
            problems.add(Problem.of("publicNotice", "NOTICE_REQUIRED"));
        }
        if (urgent && urgentReasons.isEmpty()) {
            problems.add(Problem.of("urgentReasons", "REASONS_REQUIRED"));
        }
        Refused.ifAny(problems);
    }

    public boolean isRipe() {
        return agendaKind != null;
    }

    /**
     * The notice opens the two weeks' wait, so a day that cannot be would void it or park the proposal.
     *
     * @param submittedOn day the proposal came before the States
     */
    void checkNotice(LocalDate submittedOn) {
        if (publicNotice == null) {
            return;
        }
        if (publicNotice.isBefore(submittedOn)) {
            throw Refused.because("publicNotice", "NOTICE_BEFORE_PROPOSAL", submittedOn);
        }
        LocalDate last = OfficialTime.dayOf(recordedAt).plusMonths(MONTHS_AHEAD);
        if (publicNotice.isAfter(last)) {
            throw Refused.because("publicNotice", "NOTICE_TOO_FAR", last);
        }
    }

    /** First day on which the States may deliberate. */
    public LocalDate deliberationFrom() {
        if (publicNotice == null) {
            throw new IllegalStateException("Not ripe for the States");
        }
        return urgent ? publicNotice : publicNotice.plusWeeks(WEEKS_AFTER_NOTICE);
    }
}
