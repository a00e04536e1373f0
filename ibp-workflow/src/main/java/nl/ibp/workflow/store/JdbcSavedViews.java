package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.view.SavedView;
import nl.ibp.workflow.view.SavedViewId;
import nl.ibp.workflow.view.SavedViews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSavedViews implements SavedViews {

    private final JdbcClient sql;

    JdbcSavedViews(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(SavedView view) {
        sql.sql(
                        """
                        insert into saved_view (id, place, name, query, owner, body, saved_at)
                        values (:id, :place, :name, :query, :owner, :body, :savedAt)""")
                .param("id", view.id().value())
                .param("place", view.place())
                .param("name", Columns.storable(view.name()))
                .param("query", Columns.storable(view.query()))
                .param("owner", view.owner().value())
                .param("body", Columns.text(view.body()))
                .param("savedAt", Columns.timestamp(view.savedAt()))
                .update();
    }

    @Override
    public void remove(SavedViewId id) {
        sql.sql("delete from saved_view where id = ?").param(id.value()).update();
    }

    @Override
    public Optional<SavedView> find(SavedViewId id) {
        return sql.sql("select * from saved_view where id = ?")
                .param(id.value())
                .query((row, number) -> view(row))
                .optional();
    }

    @Override
    public List<SavedView> of(String place, PersonId person, Collection<BodyId> bodies) {
        return sql.sql(
                        """
                        select * from saved_view
                        where place = :place and (owner = :person or body = any(:bodies))
                        order by lower(name), saved_at, id""")
                .param("place", place)
                .param("person", person.value())
                .param("bodies", Columns.texts(bodies))
                .query((row, number) -> view(row))
                .list();
    }

    @Override
    public void remember(PersonId person, String place, String query) {
        sql.sql(
                        """
                        insert into remembered_view (person, place, query) values (:person, :place, :query)
                        on conflict (person, place) do update set query = excluded.query
                        where remembered_view.query <> excluded.query""")
                .param("person", person.value())
                .param("place", place)
                .param("query", Columns.storable(query))
                .update();
    }

    @Override
    public Optional<String> remembered(PersonId person, String place) {
        return sql.sql("select query from remembered_view where person = :person and place = :place")
                .param("person", person.value())
                .param("place", place)
                .query(String.class)
                .optional();
    }

    private static SavedView view(ResultSet row) throws SQLException {
        String body = row.getString("body");
        return new SavedView(
                new SavedViewId(Columns.uuid(row, "id")),
                row.getString("place"),
                row.getString("name"),
                row.getString("query"),
                new PersonId(row.getString("owner")),
                body == null ? null : new BodyId(body),
                Columns.instant(row, "saved_at"));
    }
}
