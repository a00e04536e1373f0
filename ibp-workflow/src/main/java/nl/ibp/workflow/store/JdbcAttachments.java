package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.Attachments;
import nl.ibp.domain.proposal.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAttachments implements Attachments {

    private final JdbcClient sql;

    JdbcAttachments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(ProposalId proposal, Attachment attachment, byte[] bytes) {
        sql.sql(
                        """
                        insert into attachment (id, proposal, name, media_type, size, sha256, bytes)
                        values (:id, :proposal, :name, :mediaType, :size, :sha256, :bytes)""")
                .param("id", attachment.id().value())
                .param("proposal", proposal.value())
                .param("name", attachment.name())
                .param("mediaType", attachment.mediaType())
                .param("size", attachment.size())
                .param("sha256", attachment.sha256())
                .param("bytes", bytes)
                .update();
    }

    @Override
    public Optional<Stored> find(AttachmentId id) {
        return sql.sql("select * from attachment where id = :id")
                .param("id", id.value())
                .query((row, number) -> stored(row))
                .optional();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        Attachment attachment = new Attachment(
                new AttachmentId(Columns.uuid(row, "id")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"));
        return new Stored(attachment, new ProposalId(Columns.uuid(row, "proposal")), row.getBytes("bytes"));
    }
}
