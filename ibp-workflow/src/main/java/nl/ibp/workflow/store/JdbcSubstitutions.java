package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.domain.organisation.Substitution.Ending;
import nl.ibp.domain.organisation.SubstitutionId;
import nl.ibp.domain.organisation.Substitutions;
import nl.ibp.domain.organisation.WorkScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubstitutions implements Substitutions {

    private final JdbcClient sql;

    JdbcSubstitutions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(Substitution substitution) {
        sql.sql(
                        """
                        insert into substitution (id, seat, substitute, from_day, until_day, scopes, made_by, made_at)
                        values (:id, :seat, :substitute, :from, :until, :scopes, :madeBy, :madeAt)""")
                .param("id", substitution.id().value())
                .param("seat", substitution.seat().value())
                .param("substitute", substitution.substitute().value())
                .param("from", substitution.from())
                .param("until", substitution.until())
                .param("scopes", Columns.texts(substitution.scopes()))
                .param("madeBy", substitution.madeBy().value())
                .param("madeAt", Columns.timestamp(substitution.madeAt()))
                .update();
    }

    @Override
    public void saveEnding(Substitution ended) {
        Ending ending = Objects.requireNonNull(ended.ending());
        int saved = sql.sql("update substitution set ended_by = :by, ended_at = :at where id = :id")
                .param("by", ending.by().value())
                .param("at", Columns.timestamp(ending.at()))
                .param("id", ended.id().value())
                .update();
        Rows.requireOne(saved, "substitution", ended.id());
    }

    @Override
    public Optional<Substitution> find(SubstitutionId id) {
        return sql.sql("select * from substitution where id = :id")
                .param("id", id.value())
                .query((row, number) -> substitution(row))
                .optional();
    }

    @Override
    public List<Substitution> of(SeatId seat) {
        return sql.sql("select * from substitution where seat = :seat order by from_day desc, made_at desc, id")
                .param("seat", seat.value())
                .query((row, number) -> substitution(row))
                .list();
    }

    @Override
    public List<Substitution> by(PersonId substitute, LocalDate day) {
        return sql.sql(
                        """
                        select * from substitution
                        where substitute = :substitute and until_day >= :day and ended_at is null
                        order by from_day, seat, id""")
                .param("substitute", substitute.value())
                .param("day", day)
                .query((row, number) -> substitution(row))
                .list();
    }

    private static Substitution substitution(ResultSet row) throws SQLException {
        return new Substitution(
                new SubstitutionId(Columns.uuid(row, "id")),
                new SeatId(row.getString("seat")),
                new PersonId(row.getString("substitute")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Columns.texts(row, "scopes").stream().map(WorkScope::valueOf).collect(Collectors.toSet()),
                new PersonId(row.getString("made_by")),
                Columns.instant(row, "made_at"),
                ending(row));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        String by = row.getString("ended_by");
        return by == null ? null : new Ending(new PersonId(by), Columns.instant(row, "ended_at"));
    }
}
