package nl.ibp.workflow.typing;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.retention.Perishable.Stock;
import nl.ibp.workflow.typing.TypedForm.Aside;

/** What people typed into forms. Each person has one text at a place, and may have one more aside from each other window. */
public interface TypedForms {

    /** An answer that was given in a task. */
    record SentForm(PersonId by, Map<String, String> fields, Instant sentAt) {}

    /** What was typed and not sent. */
    Optional<TypedForm> find(PersonId person, FormPlace place);

    /**
     * Keeps it in place of that revision, of what the same window typed, or of nothing.
     *
     * @return its revision; empty when another one is there, which then stays
     */
    OptionalLong save(PersonId person, FormPlace place, Typing typing, long over, Instant at);

    /** Keeps it beside what is there, in place of what the same window put aside before. */
    void putAside(PersonId person, FormPlace place, Typing typing, Instant at);

    /** What this window put aside. */
    void forgetAside(PersonId person, FormPlace place, String window);

    /** Only if nothing was typed in its window since. */
    void forgetAside(PersonId person, FormPlace place, Aside seen);

    void discard(PersonId person, FormPlace place);

    /** Only if this is the revision that is there. What was put aside last, if anything was, takes its place. */
    void discard(PersonId person, FormPlace place, long revision);

    /** What is there was sent: nobody's draft any more, but for colleagues in the middle of the same an answer to read. */
    void sent(PersonId person, FormPlace place, Instant at);

    /** What was sent from there last. */
    Optional<SentForm> findSent(FormPlace place);

    /**
     * What nobody came back for.
     *
     * @param savedBefore everything that was typed before then
     * @param overBefore and what was sent, or is about a task that ended or a proposal that came to one of these, before
     *     then
     */
    record Expired(Instant savedBefore, Instant overBefore, Collection<ProposalStatus> over) {}

    Stock expired(Expired expired);

    /** @return how many it cleared, no more than asked for */
    int clear(Expired expired, int most);
}
