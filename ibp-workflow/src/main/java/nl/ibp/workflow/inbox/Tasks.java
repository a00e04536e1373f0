package nl.ibp.workflow.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.term.Term;

/** All work, open and ended. Written in the engine's own transaction. */
public interface Tasks {

    void opened(OpenTask task);

    /**
     * Ends it as done. Work that was ended already keeps its first end: who did it says so before the engine notices.
     */
    void ended(TaskId id, PersonId by, Instant at);

    /** Ends it without anybody having done it; work that was ended already keeps its first end. */
    void lapsed(TaskId id, Lapse lapse, Instant at);

    /** Opens it once more, with the term and for the seat it had: it was ended while the process still waits for it. */
    void reopened(TaskId id);

    /** Gives open work another term. */
    void changeTerm(TaskId id, Term term);

    Optional<OpenTask> findOpen(TaskId id);

    /** Loads open work for doing it: a second one that wants to do it waits, and then finds it ended. */
    Optional<OpenTask> lockOpen(TaskId id);

    Optional<EndedTask> findEnded(TaskId id);

    /** Whoever claims it begins with it. */
    void claim(TaskId id, PersonId by, Instant at);

    /** Somebody begins with it. Only the first time counts, and only while it is open. */
    void begun(TaskId id, Instant at);

    void release(TaskId id);

    /** Their seats are reminded of them; of what ended meanwhile nothing is kept. */
    void reminded(Collection<TaskId> ids, Instant at);

    /** Who may do this work on a day: who holds its seat, or stands in for it for that kind of work. */
    Set<PersonId> whoMayDo(OpenTask task, LocalDate day);

    /** All open work on a proposal, the earliest first. */
    List<OpenTask> openOn(ProposalId proposal);

    /** All ended work on a proposal, the earliest ended first. */
    List<EndedTask> endedOn(ProposalId proposal);

    /** Seats that have or had work on a proposal. */
    List<SeatId> askedOn(ProposalId proposal);

    /** All open work, for overviews of what waits for whom. */
    List<OpenTask> allOpen();
}
