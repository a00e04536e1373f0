package nl.ibp.domain.states;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;

public interface StatesFiles {

    void add(StatesFile file);

    Optional<StatesFile> find(StatesFileId id);

    /** Loads it for changing: others that want to change it wait until this is done. */
    StatesFile lock(StatesFileId id);

    void save(StatesFile file);

    /** Files of all provinces and versions of a proposal, the earliest first. */
    List<StatesFile> on(ProposalId proposal);
}
