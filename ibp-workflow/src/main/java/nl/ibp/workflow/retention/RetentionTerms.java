package nl.ibp.workflow.retention;

import java.time.Instant;
import java.util.Optional;
import nl.ibp.domain.administration.KeptKind;
import nl.ibp.domain.administration.RetentionTerm;

/** For how long each kind is kept, and when it was last cleared. */
public interface RetentionTerms {

    /** When something of it was cleared away last, and how much. */
    record Cleared(Instant at, long number) {}

    /** As an administrator said, or the product's own. */
    RetentionTerm of(KeptKind kind);

    /** The same, for who is about to change it: nobody else does until the transaction ends. */
    RetentionTerm lock(KeptKind kind);

    void save(RetentionTerm term);

    Optional<Cleared> lastCleared(KeptKind kind);

    void cleared(KeptKind kind, Cleared cleared);
}
