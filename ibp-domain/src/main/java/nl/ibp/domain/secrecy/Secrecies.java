package nl.ibp.domain.secrecy;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;

public interface Secrecies {

    void add(Secrecy secrecy);

    Optional<Secrecy> find(SecrecyId id);

    /** Loads it for changing: others that want to change it wait until this is done. */
    Secrecy lock(SecrecyId id);

    void save(Secrecy secrecy);

    /** All on a dossier and its documents, ended ones too, the earliest first. */
    List<Secrecy> on(ProposalId proposal);
}
