package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAdministrationChanges implements AdministrationChanges {

    private final JdbcClient sql;
    private final Documents documents;

    JdbcAdministrationChanges(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void add(AdministrationChange change) {
        sql.sql(
                        """
                        insert into administration_change (at, person, subject, object, document)
                        values (?, ?, ?, ?, cast(? as jsonb))""")
                .params(
                        Columns.timestamp(change.at()),
                        Columns.text(change.person()),
                        change.subject().name(),
                        change.object(),
                        documents.write(change))
                .update();
    }

    @Override
    public List<AdministrationChange> latest(int most) {
        return sql.sql("select document from administration_change order by id desc limit ?")
                .param(most)
                .query((row, number) -> documents.read(row.getString("document"), AdministrationChange.class))
                .list();
    }

    @Override
    public List<AdministrationChange> of(ChangeSubject subject, String object) {
        return sql.sql("select document from administration_change where subject = ? and object = ? order by id desc")
                .params(subject.name(), object)
                .query((row, number) -> documents.read(row.getString("document"), AdministrationChange.class))
                .list();
    }

    @Override
    public int count() {
        return sql.sql("select count(*) from administration_change")
                .query(Integer.class)
                .single();
    }
}
