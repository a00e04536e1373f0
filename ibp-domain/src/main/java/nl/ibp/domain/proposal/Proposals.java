package nl.ibp.domain.proposal;

import java.util.Collection;
import java.util.Comparator;
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

    /** The same without looking at it: others wait, and what is read of it afterwards stays true. */
    void hold(ProposalId id);

    /** In the order of their ids as texts, which is the database's too: who locks several never waits in a circle. */
    default void lockAll(Collection<ProposalId> ids) {
        ids.stream()
                .distinct()
                .sorted(Comparator.comparing(ProposalId::toString))
                .forEach(this::hold);
    }

    void save(RegionalProposal proposal);

    /** Those that are not over and that the province leads or co-submits, in an order that is always the same. */
    List<ProposalId> runningWith(ProvinceCode province);
}
