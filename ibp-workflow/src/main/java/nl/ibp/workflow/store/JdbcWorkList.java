package nl.ibp.workflow.store;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkList;
import nl.ibp.workflow.inbox.WorkSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkList implements WorkList {

    // A question has a part for each seat. Planning it takes longer than answering it, and comes out the same whatever
    // is asked for: what is common and what is rare are questions of their own.
    private static final String PLANNED_ONCE = "set local plan_cache_mode = force_generic_plan";

    private final JdbcClient sql;
    private final WordSearch search;
    private final WordStatistics statistics;

    JdbcWorkList(JdbcClient sql, WordSearch search, WordStatistics statistics) {
        this.sql = sql;
        this.search = search;
        this.statistics = statistics;
    }

    @Override
    public WorkSearch search(Actor actor, Reader reader, WorkFilter filter, LocalDate today) {
        sql.sql(PLANNED_ONCE).update();
        List<WorkBranch> branches = WorkBranch.of(actor, filter);
        SearchExpression words = search.typed(filter.words());
        boolean areCommon = !words.isEmpty()
                && statistics.areCommon(
                        words, branches.stream().map(WorkBranch::seat).toList());
        WorkQuestion question = new WorkQuestion(actor, reader, branches, filter, words, areCommon, today);
        return new JdbcWorkSearch(sql, search, statistics.often(), question);
    }

    @Override
    public List<ProposalId> proposals(Actor actor, int limit) {
        return sql.sql(
                        """
                        select distinct dossier, proposal from task where seat = any(:seats) and ended_at is null
                        order by dossier limit :limit""")
                .param("seats", Columns.texts(actor.seats()))
                .param("limit", limit)
                .query((row, number) -> new ProposalId(Columns.uuid(row, "proposal")))
                .list();
    }
}
