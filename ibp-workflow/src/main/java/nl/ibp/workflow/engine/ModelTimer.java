package nl.ibp.workflow.engine;

import java.util.Arrays;
import java.util.function.Function;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.workflow.monitoring.TimerKind;

/** What a timer of the models waits for, and whose turn it is when it has run. */
enum ModelTimer {
    ROUTE_NOT_ASSIGNED_IN_TIME(RegionalProposalModel.ROUTE_NOT_ASSIGNED_IN_TIME, TimerKind.ROUTE, ""),
    REVIEW_TERM_ENDED(
            CommitteeConsultationModel.REVIEW_TERM_ENDED, TimerKind.REVIEWS, CommitteeConsultationModel.VAR_CHAIR_SEAT),
    TWO_WEEKS_AFTER_NOTICE(
            StatesDecisionModel.TWO_WEEKS_AFTER_NOTICE, TimerKind.DELIBERATION, StatesDecisionModel.VAR_CLERK_SEAT),
    WRITTEN_TERM_ENDED(
            WrittenProcedureModel.WRITTEN_TERM_ENDED, TimerKind.WRITTEN, WrittenProcedureModel.VAR_LEADING_SEAT),
    MANDATE_EXPIRED(BoardDecisionModel.MANDATE_EXPIRED, TimerKind.MANDATE, ""),
    SECRECY_NOT_CONFIRMED(SecrecyModel.SECRECY_NOT_CONFIRMED, TimerKind.CONFIRMATION, SecrecyModel.VAR_CLERK_SEAT);

    private final String elementId;
    private final TimerKind kind;
    private final String seatVariable;

    /** @param seatVariable names the variable with the seat; empty where it is the board's */
    ModelTimer(String elementId, TimerKind kind, String seatVariable) {
        this.elementId = elementId;
        this.kind = kind;
        this.seatVariable = seatVariable;
    }

    static ModelTimer of(String elementId) {
        return Arrays.stream(values())
                .filter(timer -> timer.elementId.equals(elementId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No timer at element " + elementId));
    }

    static ModelTimer of(TimerKind kind) {
        return Arrays.stream(values())
                .filter(timer -> timer.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    String elementId() {
        return elementId;
    }

    TimerKind kind() {
        return kind;
    }

    /** @param variable reads a variable of where the timer runs */
    SeatId seat(Seats seats, Function<String, Object> variable) {
        return seatVariable.isEmpty()
                ? seats.of(SeatRole.BOARD).id()
                : new SeatId((String) variable.apply(seatVariable));
    }
}
