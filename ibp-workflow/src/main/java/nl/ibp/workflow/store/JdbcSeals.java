package nl.ibp.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.record.ChainHead;
import nl.ibp.domain.record.Seal;
import nl.ibp.domain.record.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSeals implements Seals {

    private static final TypeReference<List<ChainHead>> HEADS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Documents documents;

    JdbcSeals(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public Optional<Seal> latest() {
        return sql.sql("select * from record_seal order by day desc limit 1")
                .query((row, number) -> seal(row))
                .optional();
    }

    @Override
    public List<Seal> all() {
        return sql.sql("select * from record_seal order by day")
                .query((row, number) -> seal(row))
                .list();
    }

    @Override
    public List<ChainHead> unsealed() {
        return sql.sql(
                        """
                        select distinct on (proposal) proposal, sequence, hash from dossier_entry
                        where id > coalesce((select max(last_entry) from record_seal), 0)
                        order by proposal, sequence desc""")
                .query((row, number) -> RecordRows.head(row))
                .list();
    }

    // An entry that is being written at this moment may get a lower id than one that is sealed; it is sealed with the
    // next change of its dossier, and stands in the chain all the same.
    @Override
    public boolean add(Seal seal) {
        return sql.sql(
                                """
                                insert into record_seal (day, previous, hash, heads, last_entry)
                                values (:day, :previous, :hash, cast(:heads as jsonb),
                                    (select coalesce(max(id), 0) from dossier_entry))
                                on conflict (day) do nothing""")
                        .param("day", seal.day())
                        .param("previous", seal.previous())
                        .param("hash", seal.hash())
                        .param("heads", documents.write(seal.heads()))
                        .update()
                == 1;
    }

    private Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getObject("day", LocalDate.class),
                documents.read(row.getString("heads"), HEADS),
                row.getString("previous"),
                row.getString("hash"));
    }
}
