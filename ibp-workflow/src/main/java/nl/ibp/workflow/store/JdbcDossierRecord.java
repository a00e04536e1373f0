package nl.ibp.workflow.store;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.ChainHead;
import nl.ibp.domain.record.ChainedEntry;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.record.RecordChain;
import nl.ibp.domain.record.RecordEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDossierRecord implements DossierRecord {

    private final JdbcClient sql;
    private final Documents documents;
    private final Proposals proposals;
    private final RecordRows rows;

    JdbcDossierRecord(JdbcClient sql, Documents documents, Proposals proposals) {
        this.sql = sql;
        this.documents = documents;
        this.proposals = proposals;
        this.rows = new RecordRows(documents);
    }

    @Override
    public void add(RecordEntry entry) {
        ChainedEntry link = ChainedEntry.after(head(entry.proposal()).orElse(null), entry);
        sql.sql(
                        """
                        insert into dossier_entry (proposal, sequence, at, person, seat, on_behalf_of, event, details,
                            previous, hash)
                        values (:proposal, :sequence, :at, :person, :seat, :onBehalfOf, :event,
                            cast(:details as jsonb), :previous, :hash)""")
                .param("proposal", entry.proposal().value())
                .param("sequence", link.sequence())
                .param("at", Columns.timestamp(entry.at()))
                .param("person", Columns.text(entry.person()))
                .param("seat", Columns.text(entry.seat()))
                .param("onBehalfOf", Columns.text(entry.onBehalfOf()))
                .param("event", entry.event().name())
                .param("details", documents.write(entry.details()))
                .param("previous", link.previous())
                .param("hash", link.hash())
                .update();
    }

    // The dossier is locked by whoever acts on it; a second writer would wait here all the same.
    private Optional<ChainHead> head(ProposalId proposal) {
        proposals.hold(proposal);
        return sql.sql(
                        """
                        select proposal, sequence, hash from dossier_entry where proposal = :proposal
                        order by sequence desc limit 1""")
                .param("proposal", proposal.value())
                .query((row, number) -> RecordRows.head(row))
                .optional();
    }

    @Override
    public List<RecordEntry> of(ProposalId proposal) {
        return chain(proposal).entries().stream().map(ChainedEntry::entry).toList();
    }

    @Override
    public RecordChain chain(ProposalId proposal) {
        return new RecordChain(
                proposal,
                sql.sql("select * from dossier_entry where proposal = :proposal order by sequence")
                        .param("proposal", proposal.value())
                        .query((row, number) -> rows.entry(row))
                        .list());
    }

    @Override
    public List<ProposalId> dossiers() {
        return sql.sql("select distinct proposal from dossier_entry order by proposal")
                .query((row, number) -> new ProposalId(Columns.uuid(row, "proposal")))
                .list();
    }
}
