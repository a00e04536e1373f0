package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.comment.Audience;
import nl.ibp.domain.comment.Comment;
import nl.ibp.domain.comment.CommentId;
import nl.ibp.domain.comment.Comments;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcComments implements Comments {

    private final JdbcClient sql;

    JdbcComments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(Comment comment) {
        sql.sql(
                        """
                        insert into comment (id, proposal, author, seat, text, body, seats, mentioned, at)
                        values (:id, :proposal, :author, :seat, :text, :body, :seats, :mentioned, :at)""")
                .param("id", comment.id().value())
                .param("proposal", comment.proposal().value())
                .param("author", comment.author().value())
                .param("seat", comment.seat().value())
                .param("text", comment.text())
                .param("body", body(comment.audience()))
                .param("seats", seats(comment.audience()))
                .param("mentioned", Columns.texts(comment.mentioned()))
                .param("at", Columns.timestamp(comment.at()))
                .update();
    }

    private static @Nullable String body(Audience audience) {
        return audience instanceof Audience.OneBody one ? one.body().value() : null;
    }

    private static String[] seats(Audience audience) {
        return Columns.texts(audience instanceof Audience.NamedSeats named ? named.seats() : Set.of());
    }

    @Override
    public List<Comment> on(ProposalId proposal) {
        return sql.sql("select * from comment where proposal = :proposal order by number")
                .param("proposal", proposal.value())
                .query((row, number) -> comment(row))
                .list();
    }

    @Override
    public Optional<Comment> lock(CommentId id) {
        return sql.sql("select * from comment where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> comment(row))
                .optional();
    }

    @Override
    public void saveWithdrawal(Comment withdrawn) {
        int saved = sql.sql("update comment set text = :text, withdrawn_at = :at where id = :id")
                .param("text", withdrawn.text())
                .param("at", Columns.timestamp(withdrawn.withdrawnAt()))
                .param("id", withdrawn.id().value())
                .update();
        Rows.requireOne(saved, "comment", withdrawn.id());
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                new CommentId(Columns.uuid(row, "id")),
                new ProposalId(Columns.uuid(row, "proposal")),
                new PersonId(row.getString("author")),
                new SeatId(row.getString("seat")),
                row.getString("text"),
                audience(row),
                seats(row, "mentioned"),
                Columns.instant(row, "at"),
                Columns.nullableInstant(row, "withdrawn_at"));
    }

    private static Audience audience(ResultSet row) throws SQLException {
        String body = row.getString("body");
        if (body != null) {
            return new Audience.OneBody(new BodyId(body));
        }
        Set<SeatId> seats = seats(row, "seats");
        return seats.isEmpty() ? new Audience.Everybody() : new Audience.NamedSeats(seats);
    }

    private static Set<SeatId> seats(ResultSet row, String column) throws SQLException {
        return Columns.texts(row, column).stream().map(SeatId::new).collect(Collectors.toSet());
    }
}
