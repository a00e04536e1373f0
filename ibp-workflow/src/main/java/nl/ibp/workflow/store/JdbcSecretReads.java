package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.SecretRead;
import nl.ibp.domain.secrecy.SecretReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSecretReads implements SecretReads {

    private final JdbcClient sql;

    JdbcSecretReads(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(SecretRead read) {
        sql.sql(
                        """
                        insert into secret_read (proposal, attachment, person, seat, at)
                        values (:proposal, :attachment, :person, :seat, :at)""")
                .param("proposal", read.proposal().value())
                .param(
                        "attachment",
                        read.attachment() == null ? null : read.attachment().value())
                .param("person", read.person().value())
                .param("seat", read.seat().value())
                .param("at", Columns.timestamp(read.at()))
                .update();
    }

    @Override
    public List<SecretRead> of(ProposalId proposal) {
        return sql.sql("select * from secret_read where proposal = :proposal order by at desc, id desc")
                .param("proposal", proposal.value())
                .query((row, number) -> read(row))
                .list();
    }

    private static SecretRead read(ResultSet row) throws SQLException {
        UUID attachment = Columns.uuid(row, "attachment");
        return new SecretRead(
                new ProposalId(Columns.uuid(row, "proposal")),
                attachment == null ? null : new AttachmentId(attachment),
                new PersonId(row.getString("person")),
                new SeatId(row.getString("seat")),
                Columns.instant(row, "at"));
    }
}
