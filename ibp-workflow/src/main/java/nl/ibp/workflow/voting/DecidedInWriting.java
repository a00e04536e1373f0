package nl.ibp.workflow.voting;

import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.voting.WrittenProcedure;

/** What it means for a kind of body that its members agreed in writing. */
public interface DecidedInWriting {

    boolean concerns(BodyKind kind);

    void adopted(WrittenProcedure procedure);
}
