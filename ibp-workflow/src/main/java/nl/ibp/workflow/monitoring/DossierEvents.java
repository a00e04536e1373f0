package nl.ibp.workflow.monitoring;

import java.util.EnumSet;
import java.util.Set;
import nl.ibp.domain.proposal.ProposalStatus;

/**
 * What happened to the dossiers that the reader may know of, out of all step records: the steps that were left and the
 * advice that was given, a column an array and in no order. Going through them is going from 0 to {@link #size}.
 */
final class DossierEvents {

    private static final int STEP = StepLevel.STEP.ordinal();
    private static final int PART = StepLevel.PART.ordinal();
    private static final ProposalStatus[] STATUSES = ProposalStatus.values();
    private static final StepOutcome[] OUTCOMES = StepOutcome.values();
    /** Steps at which somebody judges the proposal, and can send it back. */
    private static final Set<ProposalStatus> JUDGING = EnumSet.of(
            ProposalStatus.REFUSED_BY_COLLEGE,
            ProposalStatus.INTAKE,
            ProposalStatus.OFFICIAL_ADVICE,
            ProposalStatus.ADMINISTRATIVE_ADVICE,
            ProposalStatus.BOARD,
            ProposalStatus.CONSOLIDATION);

    /** What an event is, each a bit. */
    static final int DECIDED = 1;

    static final int FINISHED = 2;
    static final int RETURNED = 4;
    static final int JUDGED = 8;
    /** A step was left, and no advice given. */
    static final int OF_STEP = 16;
    /** Its days count from when the proposal was submitted. */
    static final int SUBMITTED = 32;

    private final StepColumns columns;
    int size;
    final int[] dossier;
    final short[] day;
    final short[] days;
    final short[] body;
    final byte[] status;
    final byte[] what;

    /** Day on which each dossier was submitted first; 0 where it was not. */
    final short[] submitted;
    /** Day on which the last of its States was told or decided; 0 while one of them still has to. */
    final short[] statesDone;
    /** How long that one took. */
    final short[] statesDays;

    private short earliest = Short.MAX_VALUE;

    DossierEvents(StepColumns columns, AskedDossiers dossiers) {
        this.columns = columns;
        // More than there are, which costs less than to grow.
        int most = columns.size;
        dossier = new int[most];
        day = new short[most];
        days = new short[most];
        body = new short[most];
        status = new byte[most];
        what = new byte[most];
        int all = columns.dossiers.size();
        submitted = new short[all];
        statesDone = new short[all];
        statesDays = new short[all];
        boolean[] areStates = columns.steps.fitting(StepPart.STATES.name()::equals);
        boolean[] areAdvice = columns.steps.fitting(StepPart.ADVICE.name()::equals);
        for (int row = 0; row < columns.size; row++) {
            int level = columns.level[row];
            if ((level != STEP && level != PART) || !dossiers.isKnown(columns.dossier[row])) {
                continue;
            }
            if (level == STEP) {
                lookAtStep(row);
            } else if (areStates[columns.step[row]]) {
                lookAtStates(row);
            } else if (areAdvice[columns.step[row]] && isOver(row)) {
                keep(row, judged(row));
            }
        }
        for (int dossierOf = 0; dossierOf < all; dossierOf++) {
            statesDone[dossierOf] = (short) Math.max(0, statesDone[dossierOf]);
        }
    }

    private boolean isOver(int row) {
        return columns.left[row] != StepColumns.OPEN;
    }

    private void lookAtStep(int row) {
        if (statusOf(row) == ProposalStatus.COLLEGES) {
            int of = columns.dossier[row];
            short entered = columns.entered[row];
            submitted[of] = submitted[of] == 0 ? entered : (short) Math.min(submitted[of], entered);
            earliest = (short) Math.min(earliest, entered);
        }
        if (isOver(row)) {
            // A final status is left as it is entered.
            int bits = OF_STEP | judged(row) | (statusOf(row).isFinal() ? FINISHED : 0);
            bits |= statusOf(row) == ProposalStatus.BOARD && isDecided(row) ? DECIDED : 0;
            bits |= statusOf(row) == ProposalStatus.DRAFT ? 0 : SUBMITTED;
            keep(row, bits);
        }
    }

    private int judged(int row) {
        StepOutcome outcome = outcome(row);
        boolean isJudged = JUDGING.contains(statusOf(row)) && !outcome.isBrokenOff() && outcome != StepOutcome.LAPSED;
        return (isJudged ? JUDGED : 0) | (outcome == StepOutcome.RETURNED ? RETURNED : 0);
    }

    // What is broken off was never decided, so the dossier has no last day among its States.
    private void lookAtStates(int row) {
        int of = columns.dossier[row];
        if (!isOver(row) || outcome(row).isBrokenOff()) {
            statesDone[of] = StepColumns.NONE;
        } else if (statesDone[of] != StepColumns.NONE && isDecided(row)) {
            boolean isLater = columns.left[row] > statesDone[of];
            boolean isLonger = columns.left[row] == statesDone[of] && columns.days[row] > statesDays[of];
            if (isLater || isLonger) {
                statesDone[of] = columns.left[row];
                statesDays[of] = columns.days[row];
            }
        }
    }

    private boolean isDecided(int row) {
        return outcome(row) == StepOutcome.DONE || outcome(row) == StepOutcome.REJECTED;
    }

    private ProposalStatus statusOf(int row) {
        return STATUSES[columns.status[row]];
    }

    private StepOutcome outcome(int row) {
        return OUTCOMES[columns.outcome[row]];
    }

    private void keep(int row, int bits) {
        dossier[size] = columns.dossier[row];
        day[size] = columns.left[row];
        days[size] = columns.days[row];
        body[size] = columns.body[row];
        status[size] = columns.status[row];
        what[size++] = (byte) bits;
    }

    boolean is(int event, int asked) {
        return (what[event] & asked) == asked;
    }

    ProposalStatus status(int event) {
        return STATUSES[status[event]];
    }

    /** When anything was submitted first; {@link Short#MAX_VALUE} where nothing was. */
    short earliest() {
        return earliest;
    }
}
