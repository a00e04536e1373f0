package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.Theme;
import nl.ibp.workflow.administration.EditableReferenceData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcEditableReferenceData implements EditableReferenceData {

    private final JdbcClient sql;
    private final Documents documents;
    private final ReferenceCache cache;
    private final JdbcThemes themes;
    private final JdbcFundingSources sources;
    private final JdbcBodies bodies;
    private final JdbcRecesses recesses;

    JdbcEditableReferenceData(
            JdbcClient sql,
            Documents documents,
            ReferenceCache cache,
            JdbcThemes themes,
            JdbcFundingSources sources,
            JdbcBodies bodies,
            JdbcRecesses recesses) {
        this.sql = sql;
        this.documents = documents;
        this.cache = cache;
        this.themes = themes;
        this.sources = sources;
        this.bodies = bodies;
        this.recesses = recesses;
    }

    // The whole table: whoever changes one row checks it against the others. Readers do not wait.
    private void lock(String table) {
        sql.sql("lock table " + table + " in share row exclusive mode").update();
    }

    @Override
    public List<Theme> themes() {
        lock("theme");
        return themes.load();
    }

    @Override
    public void save(Theme theme) {
        int rows = sql.sql("update theme set document = cast(? as jsonb) where number = ?")
                .params(documents.write(theme), theme.number().value())
                .update();
        Rows.requireOne(rows, "theme", theme.number());
        cache.forgetAfterCommit();
    }

    @Override
    public List<FundingSource> sources() {
        lock("funding_source");
        return sources.load();
    }

    @Override
    public void add(FundingSource source) {
        sql.sql(
                        """
                        insert into funding_source (id, name, note, provinces_own, position)
                        select ?, ?, ?, ?, coalesce(max(position), 0) + 1 from funding_source""")
                .params(source.id().value(), source.name(), source.note(), source.provincesOwn())
                .update();
        cache.forgetAfterCommit();
    }

    @Override
    public void save(FundingSource source) {
        int rows = sql.sql("update funding_source set name = ?, note = ? where id = ?")
                .params(source.name(), source.note(), source.id().value())
                .update();
        Rows.requireOne(rows, "source of money", source.id());
        cache.forgetAfterCommit();
    }

    @Override
    public List<Body> bodies() {
        lock("body");
        return bodies.load();
    }

    @Override
    public void rename(Body before, Body after) {
        int rows = sql.sql("update body set name = ? where id = ?")
                .params(after.name(), after.id().value())
                .update();
        Rows.requireOne(rows, "body", after.id());
        sql.sql("update seat set label = replace(label, ?, ?) where body = ?")
                .params(before.name(), after.name(), after.id().value())
                .update();
        cache.forgetAfterCommit();
    }

    @Override
    public List<Recess> recesses() {
        lock("recess");
        return recesses.load();
    }

    @Override
    public void replace(List<Recess> asked) {
        recesses.replace(asked);
    }
}
