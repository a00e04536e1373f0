package nl.ibp.workflow.monitoring;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.ibp.domain.proposal.ProposalStatus;

/** What happened to the dossiers that the reader may know of, out of all step records. */
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

    private final StepColumns columns;
    /** Steps that were left, and advice that was given, by their rows. */
    private int[] rows = new int[1024];

    private int size;
    /** Day on which each dossier was submitted first; 0 where it was not. */
    final short[] submitted;
    /** Day on which the last of its States was told or decided; 0 while one of them still has to. */
    final short[] statesDone;
    /** How long that one took. */
    final short[] statesDays;

    private short earliest = Short.MAX_VALUE;

    DossierEvents(StepColumns columns, AskedDossiers dossiers) {
        this.columns = columns;
        int all = columns.dossiers.size();
        submitted = new short[all];
        statesDone = new short[all];
        statesDays = new short[all];
        boolean[] areStates = columns.steps.fitting(StepPart.STATES.name()::equals);
        boolean[] areAdvice = columns.steps.fitting(StepPart.ADVICE.name()::equals);
        for (int row = 0; row < columns.size; row++) {
            if (!dossiers.isKnown(columns.dossier[row])) {
                continue;
            }
            if (columns.level[row] == STEP) {
                lookAtStep(row);
            } else if (columns.level[row] == PART && areStates[columns.step[row]]) {
                lookAtStates(row);
            } else if (columns.level[row] == PART && areAdvice[columns.step[row]] && isOver(row)) {
                keep(row);
            }
        }
        for (int dossier = 0; dossier < all; dossier++) {
            statesDone[dossier] = (short) Math.max(0, statesDone[dossier]);
        }
    }

    private boolean isOver(int row) {
        return columns.left[row] != StepColumns.OPEN;
    }

    private void lookAtStep(int row) {
        int dossier = columns.dossier[row];
        if (status(row) == ProposalStatus.COLLEGES) {
            short day = columns.entered[row];
            submitted[dossier] = submitted[dossier] == 0 ? day : (short) Math.min(submitted[dossier], day);
            earliest = (short) Math.min(earliest, day);
        }
        if (isOver(row)) {
            keep(row);
        }
    }

    // What is broken off was never decided, so the dossier has no last day among its States.
    private void lookAtStates(int row) {
        int dossier = columns.dossier[row];
        if (!isOver(row) || outcome(row).isBrokenOff()) {
            statesDone[dossier] = StepColumns.NONE;
        } else if (statesDone[dossier] != StepColumns.NONE && isDecided(row)) {
            boolean isLater = columns.left[row] > statesDone[dossier];
            boolean isLonger = columns.left[row] == statesDone[dossier] && columns.days[row] > statesDays[dossier];
            if (isLater || isLonger) {
                statesDone[dossier] = columns.left[row];
                statesDays[dossier] = columns.days[row];
            }
        }
    }

    private boolean isDecided(int row) {
        return outcome(row) == StepOutcome.DONE || outcome(row) == StepOutcome.REJECTED;
    }

    private void keep(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    void each(IntConsumer row) {
        for (int at = 0; at < size; at++) {
            row.accept(rows[at]);
        }
    }

    /** When anything was submitted first; {@link Short#MAX_VALUE} where nothing was. */
    short earliest() {
        return earliest;
    }

    boolean isStep(int row) {
        return columns.level[row] == STEP;
    }

    ProposalStatus status(int row) {
        return STATUSES[columns.status[row]];
    }

    private StepOutcome outcome(int row) {
        return OUTCOMES[columns.outcome[row]];
    }

    boolean isReturned(int row) {
        return outcome(row) == StepOutcome.RETURNED;
    }

    boolean isJudged(int row) {
        return JUDGING.contains(status(row)) && !outcome(row).isBrokenOff() && outcome(row) != StepOutcome.LAPSED;
    }

    /** @param row of a step, and no advice; submitting is no end of a step that counts */
    boolean is(ProposalMoment moment, int row) {
        return isStep(row)
                && switch (moment) {
                    case SUBMITTED -> false;
                    case DECIDED -> status(row) == ProposalStatus.BOARD && isDecided(row);
                    // A final status is left as it is entered.
                    case FINISHED -> status(row).isFinal();
                    case RETURNED -> isReturned(row);
                };
    }
}
