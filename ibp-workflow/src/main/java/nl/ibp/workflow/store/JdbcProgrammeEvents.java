package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.programme.ProgrammeEvent;
import nl.ibp.domain.programme.ProgrammeEvents;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@DependsOn(ReferenceDataLoader.NAME)
class JdbcProgrammeEvents implements ProgrammeEvents {

    private final JdbcClient sql;
    private final Documents documents;
    private final Cached<List<ProgrammeEvent>> all;

    JdbcProgrammeEvents(JdbcClient sql, Documents documents, ReferenceCache cache) {
        this.sql = sql;
        this.documents = documents;
        this.all = cache.of(this::load);
    }

    @Override
    public List<ProgrammeEvent> all() {
        return all.get();
    }

    private List<ProgrammeEvent> load() {
        return sql.sql("select document from programme_event order by position")
                .query((row, number) -> documents.read(row.getString("document"), ProgrammeEvent.class))
                .list();
    }
}
