package nl.ibp.domain.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalId;

public interface Consultations {

    void add(Consultation consultation);

    Optional<Consultation> find(ConsultationId id);

    /** Loads it for changing: others that want to change it wait until this is done. */
    Consultation lock(ConsultationId id);

    void save(Consultation consultation);

    /** All consultations on a proposal, over all versions, the earliest first. */
    List<Consultation> on(ProposalId proposal);

    /** Those that still run at any of these bodies. */
    List<Consultation> runningAt(Set<BodyId> bodies);

    /** Those of a body that came to their advice after a moment, the earliest first. */
    List<Consultation> establishedAt(BodyId body, Instant since);
}
