package nl.ibp.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.ChainHead;
import nl.ibp.domain.record.ChainedEntry;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code dossier_entry}. */
final class RecordRows {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final Documents documents;

    RecordRows(Documents documents) {
        this.documents = documents;
    }

    ChainedEntry entry(ResultSet row) throws SQLException {
        return new ChainedEntry(said(row), row.getInt("sequence"), row.getString("previous"), row.getString("hash"));
    }

    private RecordEntry said(ResultSet row) throws SQLException {
        String seat = row.getString("seat");
        return new RecordEntry(
                new ProposalId(Columns.uuid(row, "proposal")),
                Columns.instant(row, "at"),
                person(row, "person"),
                seat == null ? null : new SeatId(seat),
                person(row, "on_behalf_of"),
                RecordedEvent.valueOf(row.getString("event")),
                documents.read(row.getString("details"), DETAILS));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        String person = row.getString(column);
        return person == null ? null : new PersonId(person);
    }

    static ChainHead head(ResultSet row) throws SQLException {
        return new ChainHead(
                new ProposalId(Columns.uuid(row, "proposal")), row.getInt("sequence"), row.getString("hash"));
    }
}
