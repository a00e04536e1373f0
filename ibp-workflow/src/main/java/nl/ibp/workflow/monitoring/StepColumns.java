package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * All step records, a column an array: a million of them are gone through in a hundredth of a second, whatever is asked.
 * The same record again takes the place of what was there.
 */
final class StepColumns {

    /** Stands for days that are not known, or not over yet. */
    static final short NONE = -1;

    static final int OPEN = 0;

    /** Enough in a short for dates until 2089. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    static final int NOBODY = -1;

    private static final ProposalStatus[] STATUSES = ProposalStatus.values();

    final Numbering<ProposalId> dossiers = new Numbering<>();
    final Numbering<ProvinceCode> leads = new Numbering<>();
    final Numbering<Set<ProvinceCode>> provinces = new Numbering<>();
    final Numbering<Set<ThemeNumber>> themes = new Numbering<>();
    final Numbering<BodyId> bodies = new Numbering<>();
    final Numbering<SeatId> seats = new Numbering<>();
    final Numbering<String> steps = new Numbering<>();
    final Numbering<ModelVersion> models = new Numbering<>();

    private int[] rowOfId = new int[0];
    private boolean[] submitted = new boolean[0];
    private int[] currentOf = new int[0];
    int size;
    int[] dossier = new int[0];
    byte[] level = new byte[0];
    byte[] step = new byte[0];
    byte[] status = new byte[0];
    boolean[] onPath = new boolean[0];
    short[] body = new short[0];
    short[] seat = new short[0];
    short[] lead = new short[0];
    int[] province = new int[0];
    int[] theme = new int[0];
    short[] model = new short[0];
    short[] entered = new short[0];
    short[] left = new short[0];
    byte[] outcome = new byte[0];
    short[] days = new short[0];
    short[] waiting = new short[0];
    byte[] round = new byte[0];
    short[] due = new short[0];
    boolean[] still = new boolean[0];

    void put(StepRecord step) {
        int row = rowOf(Math.toIntExact(step.id()));
        dossier[row] = dossiers.of(step.proposal());
        level[row] = (byte) step.level().ordinal();
        this.step[row] = (byte) steps.of(step.step());
        status[row] = (byte) step.status().ordinal();
        onPath[row] = step.isOnPath();
        body[row] = (short) (step.body() == null ? NOBODY : bodies.of(step.body()));
        seat[row] = (short) (step.seat() == null ? NOBODY : seats.of(step.seat()));
        model[row] = (short) (step.model() == null ? NONE : models.of(step.model()));
        entered[row] = dayOf(step.entered());
        lead[row] = (short) leads.of(step.lead());
        province[row] = provinces.of(step.provinces());
        theme[row] = themes.of(step.themes());
        waiting[row] = shortOf(step.waiting());
        round[row] = (byte) Math.min(Byte.MAX_VALUE, step.round());
        due[row] = step.due() == null ? NONE : dayOf(step.due());
        still[row] = step.standsStill();
        putEnd(row, step.end());
        if (step.isSubmitted()) {
            submit(dossier[row]);
        }
        if (step.level() == StepLevel.STEP) {
            settleCurrent(row);
        }
    }

    private void putEnd(int row, StepRecord.@Nullable End end) {
        left[row] = end == null ? OPEN : dayOf(end.day());
        outcome[row] = (byte) (end == null ? NONE : end.outcome().ordinal());
        days[row] = end == null ? NONE : shortOf(end.days());
    }

    private static short shortOf(@Nullable Integer number) {
        return number == null ? NONE : (short) Math.min(Short.MAX_VALUE, number);
    }

    /** Days too far away for a short are as good as its ends. */
    static short dayOf(LocalDate day) {
        long number = day.toEpochDay() - FIRST_DAY.toEpochDay();
        return (short) Math.max(OPEN + 1, Math.min(Short.MAX_VALUE, number));
    }

    /** A piece of work that brings the dossier further. */
    boolean isPiece(int row) {
        return level[row] == StepLevel.WORK.ordinal() && onPath[row];
    }

    /** Of what is open. */
    boolean isLate(int row, short today) {
        return due[row] != NONE && due[row] < today && !still[row];
    }

    static LocalDate day(short number) {
        return FIRST_DAY.plusDays(number);
    }

    /** Whatever was submitted once is known to everybody from then on, what came before it too. */
    boolean isSubmitted(int dossier) {
        return dossier < submitted.length && submitted[dossier];
    }

    private void submit(int dossier) {
        if (dossier >= submitted.length) {
            submitted = Arrays.copyOf(submitted, larger(dossier));
        }
        submitted[dossier] = true;
    }

    private void settleCurrent(int row) {
        int dossier = this.dossier[row];
        if (dossier >= currentOf.length) {
            int known = currentOf.length;
            currentOf = Arrays.copyOf(currentOf, larger(dossier));
            Arrays.fill(currentOf, known, currentOf.length, NONE);
        }
        if (currentOf[dossier] == NONE || isLater(row, currentOf[dossier])) {
            currentOf[dossier] = row;
        }
    }

    private boolean isLater(int row, int other) {
        return isLast(row) || (!isLast(other) && left[row] > left[other]);
    }

    private boolean isLast(int row) {
        return left[row] == OPEN || STATUSES[status[row]].isFinal();
    }

    /** The step a dossier is at, or ended with; {@link #NONE} where there is none. */
    int current(int dossier) {
        return dossier < currentOf.length ? currentOf[dossier] : NONE;
    }

    // The database numbers them one after the other, so an array is smaller than a map.
    private int rowOf(int id) {
        if (id >= rowOfId.length) {
            rowOfId = Arrays.copyOf(rowOfId, larger(id));
        }
        if (rowOfId[id] == 0) {
            if (size == dossier.length) {
                grow(larger(size));
            }
            rowOfId[id] = ++size;
        }
        return rowOfId[id] - 1;
    }

    private static int larger(int needed) {
        return Math.max(1024, needed + needed / 2 + 1);
    }

    private void grow(int length) {
        dossier = Arrays.copyOf(dossier, length);
        level = Arrays.copyOf(level, length);
        step = Arrays.copyOf(step, length);
        status = Arrays.copyOf(status, length);
        onPath = Arrays.copyOf(onPath, length);
        body = Arrays.copyOf(body, length);
        seat = Arrays.copyOf(seat, length);
        lead = Arrays.copyOf(lead, length);
        province = Arrays.copyOf(province, length);
        theme = Arrays.copyOf(theme, length);
        model = Arrays.copyOf(model, length);
        entered = Arrays.copyOf(entered, length);
        left = Arrays.copyOf(left, length);
        outcome = Arrays.copyOf(outcome, length);
        days = Arrays.copyOf(days, length);
        waiting = Arrays.copyOf(waiting, length);
        round = Arrays.copyOf(round, length);
        due = Arrays.copyOf(due, length);
        still = Arrays.copyOf(still, length);
    }
}
