package nl.ibp.workflow.forecasting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.Reader;

/** How paths went and how far they are, for forecasts. */
public interface PathRecords {

    /** Every path that was ever submitted and is not secret, so that no date can betray what is. */
    void each(Consumer<RecordedPath> path);

    /** Dossiers that are secret, for whomever. */
    Set<ProposalId> secret();

    /** What goes on and may be read by the reader. */
    List<OpenPath> underWay(Reader reader);

    /** One of these. */
    Optional<OpenPath> underWay(Reader reader, ProposalId id);
}
