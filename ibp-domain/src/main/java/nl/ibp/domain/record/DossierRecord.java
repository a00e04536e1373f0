package nl.ibp.domain.record;

import java.util.List;
import nl.ibp.domain.proposal.ProposalId;

/** The record of all dossiers: entries are added, never changed. */
public interface DossierRecord {

    void add(RecordEntry entry);

    /** All entries of a dossier, the earliest first. */
    List<RecordEntry> of(ProposalId proposal);

    /** The same with how they are chained. */
    RecordChain chain(ProposalId proposal);

    /** Every dossier that has a record. */
    List<ProposalId> dossiers();
}
