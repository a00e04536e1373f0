package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table of tasks. */
final class TaskRows {

    private TaskRows() {}

    static OpenTask open(ResultSet row) throws SQLException {
        String province = row.getString("province");
        UUID consultation = Columns.uuid(row, "consultation");
        UUID secrecy = Columns.uuid(row, "secrecy");
        return new OpenTask(
                new TaskId(row.getString("id")),
                TaskKind.valueOf(row.getString("kind")),
                new ProposalId(Columns.uuid(row, "proposal")),
                new SeatId(row.getString("seat")),
                province == null ? null : new ProvinceCode(province),
                consultation == null ? null : new ConsultationId(consultation),
                Columns.instant(row, "created_at"),
                Columns.nullableDay(row, "due"),
                person(row, "claimed_by"),
                Columns.nullableInstant(row, "claimed_at"),
                Columns.nullableInstant(row, "reminded_at"),
                Columns.nullableDay(row, "stands_still_since"),
                secrecy == null ? null : new SecrecyId(secrecy));
    }

    static EndedTask ended(ResultSet row) throws SQLException {
        String why = row.getString("ended_why");
        return new EndedTask(
                open(row),
                Columns.instant(row, "ended_at"),
                person(row, "ended_by"),
                why == null ? null : new Lapse(EndReason.valueOf(why), row.getString("ended_note")));
    }

    static InboxRow inbox(ResultSet row) throws SQLException {
        return new InboxRow(
                open(row),
                new ProposalNumber(row.getInt("year"), row.getInt("sequence")),
                Titles.of(row),
                new ProvinceCode(row.getString("lead")),
                Columns.themes(row, "themes"),
                row.getBoolean("parked"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        String person = row.getString(column);
        return person == null ? null : new PersonId(person);
    }
}
