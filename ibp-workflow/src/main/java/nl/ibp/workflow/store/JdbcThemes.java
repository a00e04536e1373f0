package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.Themes;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@DependsOn(ReferenceDataLoader.NAME)
class JdbcThemes implements Themes {

    private final JdbcClient sql;
    private final Documents documents;
    private final Cached<List<Theme>> all;

    JdbcThemes(JdbcClient sql, Documents documents, ReferenceCache cache) {
        this.sql = sql;
        this.documents = documents;
        this.all = cache.of(this::load);
    }

    @Override
    public List<Theme> all() {
        return all.get();
    }

    /** As it stands in the database. */
    List<Theme> load() {
        return sql.sql("select document from theme order by number")
                .query((row, number) -> documents.read(row.getString("document"), Theme.class))
                .list();
    }
}
