package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/** Counts what is open at each seat: out of the step records, and of work that has no record. */
final class SeatCounts {

    private static final int WORK = StepLevel.WORK.ordinal();

    private final LocalDate today;
    private final LocalDate soon;
    private final Map<SeatId, AtSeat> seats = new HashMap<>();
    private int hidden;
    private int hiddenLate;

    /** Open work of one seat. */
    static final class AtSeat {

        private int open;
        private int soon;
        private LocalDate since = LocalDate.MAX;
        private int late;
        private final Map<ProposalId, LocalDate> overdue = new HashMap<>();

        int open() {
            return open;
        }

        /** With a term that ends soon. */
        int soon() {
            return soon;
        }

        /** The day from which on the oldest of it is there. */
        LocalDate since() {
            return since;
        }

        /** Past its term. */
        int late() {
            return late;
        }

        /** What is late, with the day on which the first term of each ended. */
        Map<ProposalId, LocalDate> overdue() {
            return overdue;
        }

        List<ProposalId> longestOverdue() {
            return overdue.entrySet().stream()
                    .sorted(Entry.<ProposalId, LocalDate>comparingByValue()
                            .thenComparing(late -> late.getKey().value()))
                    .limit(SeatFigure.Overdue.MOST)
                    .map(Entry::getKey)
                    .toList();
        }

        private void isLate(ProposalId proposal, LocalDate due) {
            late++;
            overdue.merge(proposal, due, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /** @param soon last day of terms that end soon */
    SeatCounts(LocalDate today, LocalDate soon) {
        this.today = today;
        this.soon = soon;
    }

    /** What the reader may read of, of the part of the programme that is asked for; of a body its own work only. */
    void add(StepColumns columns, ProgressFilter filter, Sightline sight) {
        AskedDossiers dossiers = new AskedDossiers(
                columns, new FigureFilter(Period.allUntil(today), filter.theme(), filter.province(), null), sight);
        boolean[] bodies = columns.bodies.fitting(
                body -> filter.body() == null || filter.body().equals(body));
        for (int row = 0; row < columns.size; row++) {
            if (columns.left[row] == StepColumns.OPEN && columns.level[row] == WORK) {
                if (bodies[columns.body[row]] && dossiers.isAsked(columns.dossier[row])) {
                    add(columns, row);
                } else if (dossiers.isSecret(columns.dossier[row])) {
                    hide(due(columns, row));
                }
            }
        }
    }

    private void add(StepColumns columns, int row) {
        add(
                columns.seats.get(columns.seat[row]),
                columns.dossiers.get(columns.dossier[row]),
                StepColumns.day(columns.entered[row]),
                due(columns, row));
    }

    private static @Nullable LocalDate due(StepColumns columns, int row) {
        boolean runs = columns.due[row] != StepColumns.NONE && !columns.still[row];
        return runs ? StepColumns.day(columns.due[row]) : null;
    }

    void add(SecrecyWork work) {
        if (work.isReadable()) {
            add(work.seat(), work.proposal(), work.since(), work.due());
        } else {
            hide(work.due());
        }
    }

    private void hide(@Nullable LocalDate due) {
        hidden++;
        hiddenLate += due != null && due.isBefore(today) ? 1 : 0;
    }

    // A term that does not run has no end.
    private void add(SeatId seat, ProposalId proposal, LocalDate since, @Nullable LocalDate due) {
        AtSeat work = seats.computeIfAbsent(seat, any -> new AtSeat());
        work.open++;
        work.since = since.isBefore(work.since) ? since : work.since;
        if (due == null) {
            return;
        }
        if (due.isBefore(today)) {
            work.isLate(proposal, due);
        } else if (!due.isAfter(soon)) {
            work.soon++;
        }
    }

    /** What is secret for the reader, of all seats together. */
    HiddenWork hidden() {
        return new HiddenWork(hidden, hiddenLate);
    }

    Optional<AtSeat> at(SeatId seat) {
        return Optional.ofNullable(seats.get(seat));
    }

    Set<ProposalId> longestOverdue() {
        return seats.values().stream()
                .flatMap(seat -> seat.longestOverdue().stream())
                .collect(Collectors.toSet());
    }
}
