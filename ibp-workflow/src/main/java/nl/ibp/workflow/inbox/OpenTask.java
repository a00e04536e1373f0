package nl.ibp.workflow.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.domain.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that waits for a seat.
 *
 * @param province the province whose part it is, where it is one province's
 * @param consultation the consultation it belongs to, where it is a committee's
 * @param due last day of the term; null where none runs
 * @param claimedBy the holder of the seat who took it on; null while nobody did
 * @param remindedAt when somebody last reminded the seat of it; null while nobody did
 * @param standsStillSince the day its term was suspended; null while it runs
 * @param secrecy the secrecy it is about, where it is about one
 */
public record OpenTask(
        TaskId id,
        TaskKind kind,
        ProposalId proposal,
        SeatId seat,
        @Nullable ProvinceCode province,
        @Nullable ConsultationId consultation,
        Instant createdAt,
        @Nullable LocalDate due,
        @Nullable PersonId claimedBy,
        @Nullable Instant claimedAt,
        @Nullable Instant remindedAt,
        @Nullable LocalDate standsStillSince,
        @Nullable SecrecyId secrecy) {

    /** Work on the proposal itself. */
    public OpenTask(
            TaskId id,
            TaskKind kind,
            ProposalId proposal,
            SeatId seat,
            @Nullable ProvinceCode province,
            @Nullable ConsultationId consultation,
            Instant createdAt,
            @Nullable LocalDate due,
            @Nullable PersonId claimedBy,
            @Nullable Instant claimedAt,
            @Nullable Instant remindedAt,
            @Nullable LocalDate standsStillSince) {
        this(
                id,
                kind,
                proposal,
                seat,
                province,
                consultation,
                createdAt,
                due,
                claimedBy,
                claimedAt,
                remindedAt,
                standsStillSince,
                null);
    }

    /** Empty where none runs. */
    public Optional<Term> term() {
        return due == null ? Optional.empty() : Optional.of(new Term(due, standsStillSince));
    }

    /** The same work under another term. */
    public OpenTask with(Term changed) {
        return new OpenTask(
                id,
                kind,
                proposal,
                seat,
                province,
                consultation,
                createdAt,
                changed.due(),
                claimedBy,
                claimedAt,
                remindedAt,
                changed.standsStillSince(),
                secrecy);
    }

    /** One position or vote of several that are given under one term. */
    public boolean isPartOfRound() {
        return kind == TaskKind.REVIEW_BY_MEMBER || kind == TaskKind.VOTE_IN_WRITING;
    }

    public boolean goesOnWhileParked() {
        return kind.goesOnWhileParked();
    }

    /** Whether somebody may do it: for a seat held, or as a substitute who is there for this kind of work. */
    public boolean isWorkOf(Actor actor) {
        return actor.mayDo(seat, ScopeOfWork.of(kind));
    }

    OpenTask unclaimed() {
        return new OpenTask(
                id,
                kind,
                proposal,
                seat,
                province,
                consultation,
                createdAt,
                due,
                null,
                null,
                remindedAt,
                standsStillSince,
                secrecy);
    }
}
