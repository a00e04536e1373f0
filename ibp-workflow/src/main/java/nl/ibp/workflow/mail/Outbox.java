package nl.ibp.workflow.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ibp.domain.organisation.PersonId;

/**
 * What is to be mailed and what became of it. Several servers empty it at once: each takes what no other has, for a
 * while, and whatever it says of it afterwards counts only as long as it is still its own.
 */
public interface Outbox {

    /** @param about the work, the notice or the moment it tells of: of the same nothing is mailed twice to a person */
    record NewMail(PersonId person, MailEvent event, String about, Instant notBefore) {}

    /**
     * A mail that somebody is at.
     *
     * @param attempt 1 for the first
     * @param lease says whose it is
     * @param messageId the same at each attempt, so that a mail server may know it again
     */
    record TakenMail(
            long id, PersonId person, MailEvent event, String about, int attempt, UUID lease, UUID messageId) {}

    /** @return false when it is there already, whatever became of it */
    boolean put(NewMail mail, Instant now);

    /** The longest waiting one whose moment has come. It is this caller's until the lease ends. */
    Optional<TakenMail> take(Instant now, Instant leaseUntil);

    /**
     * From now on it is never sent again by itself. Stands once this returns, whatever happens to this program then.
     *
     * @return false when it is another's by now
     */
    boolean handedOver(TakenMail mail, Instant now);

    void sent(TakenMail mail, Instant now);

    /** There is nothing to tell any more. What it told of, if that matters again, is found anew. */
    void withdrawn(TakenMail mail);

    /** Nothing was tried, and is not before a moment. */
    void putBack(TakenMail mail, Instant notBefore, Instant now);

    /** Tried again from a moment on. */
    void postponed(TakenMail mail, Instant notBefore, String problem, Instant now);

    void failed(TakenMail mail, String problem, Instant now);

    /** Handed over, and nobody knows whether it arrived. */
    void inDoubt(TakenMail mail, String problem, Instant now);

    /**
     * Puts what happened in the digest of somebody that is next and that nobody is at.
     *
     * @return false when there is none, or it is in the outbox already
     */
    boolean gather(PersonId person, MailEvent event, String about, Instant now);

    /** Takes out of a digest all but what it tells, so that it is found anew if it matters again. */
    void keepOnly(TakenMail digest, List<Happening> told);

    /** Takes out what waits for a person and nobody is at. What asks to confirm an address stays. */
    void forgetWaiting(PersonId person);

    /** What failed, and what may or may not have arrived; the latest first. */
    List<TroubledMail> troubled(Instant now, int limit);

    /** @return false when it is not in trouble */
    boolean again(long id, Instant now);
}
