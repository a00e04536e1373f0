package nl.ibp.domain.voting;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;

public interface WrittenProcedures {

    void add(WrittenProcedure procedure);

    Optional<WrittenProcedure> find(WrittenProcedureId id);

    /** Loads it for changing: others that want to change it wait until this is done. */
    WrittenProcedure lock(WrittenProcedureId id);

    void save(WrittenProcedure procedure);

    /** All on a proposal, the earliest first. */
    List<WrittenProcedure> on(ProposalId proposal);
}
