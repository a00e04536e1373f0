package nl.ibp.workflow.secrecy;

import java.time.LocalDate;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.workflow.inbox.TaskId;

/**
 * The way of a secrecy past the States that must confirm it, beside the path of its proposal, which may end before it.
 * It is told what happened, in the transaction of whoever tells it.
 */
public interface SecrecyProcess {

    /** A secrecy that the States of a province must confirm. */
    void imposed(Secrecy secrecy, SeatId clerk);

    void judged(TaskId task, boolean confirmed);

    /**
     * The States will have it before them.
     *
     * @param lastDayToRecord when nothing was recorded until then, it lapses
     */
    void meetsOn(TaskId task, LocalDate day, LocalDate lastDayToRecord);

    /**
     * Too few were there to judge it, and nobody knows yet when they meet again.
     *
     * @return last day of the term that begins now, in which to find out
     */
    LocalDate metWithoutQuorum(TaskId task);

    /** It was lifted before the States judged it. */
    void lifted(SecrecyId secrecy);
}
