package nl.ibp.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDossierRecord implements DossierRecord {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Documents documents;

    JdbcDossierRecord(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void add(RecordEntry entry) {
        sql.sql(
                        """
                        insert into dossier_entry (proposal, at, person, seat, event, details)
                        values (:proposal, :at, :person, :seat, :event, cast(:details as jsonb))""")
                .param("proposal", entry.proposal().value())
                .param("at", Columns.timestamp(entry.at()))
                .param("person", Columns.text(entry.person()))
                .param("seat", Columns.text(entry.seat()))
                .param("event", entry.event().name())
                .param("details", documents.write(entry.details()))
                .update();
    }

    @Override
    public List<RecordEntry> of(ProposalId proposal) {
        return sql.sql("select * from dossier_entry where proposal = :proposal order by at, id")
                .param("proposal", proposal.value())
                .query((row, number) -> entry(row))
                .list();
    }

    private RecordEntry entry(ResultSet row) throws SQLException {
        String person = row.getString("person");
        String seat = row.getString("seat");
        return new RecordEntry(
                new ProposalId(Columns.uuid(row, "proposal")),
                Columns.instant(row, "at"),
                person == null ? null : new PersonId(person),
                seat == null ? null : new SeatId(seat),
                RecordedEvent.valueOf(row.getString("event")),
                documents.read(row.getString("details"), DETAILS));
    }
}
