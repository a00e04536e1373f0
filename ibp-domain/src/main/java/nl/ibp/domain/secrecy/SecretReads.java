package nl.ibp.domain.secrecy;

import java.util.List;
import nl.ibp.domain.proposal.ProposalId;

/** Who opened what is secret, and when: added to, never changed. */
public interface SecretReads {

    void add(SecretRead read);

    /** The latest first. */
    List<SecretRead> of(ProposalId proposal);
}
