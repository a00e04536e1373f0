package nl.ibp.workflow.store;

import nl.ibp.workflow.monitoring.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Triggers of V19 to V31 keep it; here it is made anew from the same, and the two are compared. */
@Repository
class JdbcSearchIndex implements SearchIndex {

    private static final String WORDS =
            """
            select count(*) from proposal left join proposal_words on proposal_words.proposal = proposal.id
            where words is distinct from searchable_text""";

    private static final String WORK =
            """
            select count(*) from (select id, seat, proposal, due_day, dossier from task where ended_at is null) as open
            full join (select task, seat, proposal, due_day, dossier from open_work_words) as found
                on found.task = open.id
            where (open.id, open.seat, open.proposal, open.due_day, open.dossier)
                is distinct from (found.task, found.seat, found.proposal, found.due_day, found.dossier)""";

    private static final String FACETS =
            """
            with expected as (
                select distinct task.id, about.theme, part.province, task.seat, task.due_day
                from task join proposal on proposal.id = task.proposal,
                    unnest(0 || themes) as about (theme), unnest(array['', lead] || partners) as part (province)
                where task.ended_at is null and (about.theme, part.province) <> (0, '')),
            found as (select task, theme, province, seat, due_day from open_work_facet)
            select (select count(*) from (table expected except table found) as missing)
                + (select count(*) from (table found except table expected) as wrong)""";

    private final JdbcClient sql;

    JdbcSearchIndex(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Differences differences() {
        return new Differences(count(WORDS), count(WORK), count(FACETS));
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
