package nl.ibp.domain.proposal;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.ProvinceCode;

public interface Proposals {

    /** The next free number in a year. */
    ProposalNumber nextNumber(int year);

    void add(RegionalProposal proposal);

    Optional<RegionalProposal> find(ProposalId id);

    /** Loads it for changing: others that want to change it wait until this is done. */
    RegionalProposal lock(ProposalId id);

    void save(RegionalProposal proposal);

    /** Those that are not over and that the province leads or co-submits, in an order that is always the same. */
    List<ProposalId> runningWith(ProvinceCode province);
}
