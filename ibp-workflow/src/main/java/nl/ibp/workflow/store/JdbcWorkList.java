package nl.ibp.workflow.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OtherWords;
import nl.ibp.workflow.inbox.WorkCursor;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkList;
import nl.ibp.workflow.inbox.WorkOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** First the ids of a page, of every seat by itself; then the rows of these. */
@Repository
class JdbcWorkList implements WorkList {

    private static final String ROWS = "select task.*, year, sequence, lead, parked, secret, readable,"
            + " case when readable then title end as title,"
            + " case when readable then themes else '{}' end as themes"
            + " from task join proposal on proposal.id = task.proposal"
            + " cross join lateral (select" + NeedToKnow.IS_SECRET + "as secret," + NeedToKnow.READ
            + "as readable) knowledge where task.id = any(:ids) order by array_position(:ids, task.id)";

    private static final String CLOSED = "select proposal.id from proposal"
            + " where proposal.id in (select proposal from secret_dossier) and not" + NeedToKnow.READ;

    /** Where words are on more dossiers than this, work in its order meets them soon (docs/performance.md). */
    private static final double COMMON = 0.15;

    private final JdbcClient sql;
    private final WordSearch search;
    private final WorkPutAside aside;

    JdbcWorkList(JdbcClient sql, WordSearch search, WorkPutAside aside) {
        this.sql = sql;
        this.search = search;
        this.aside = aside;
    }

    @Override
    public List<InboxRow> find(
            Actor actor,
            Reader reader,
            WorkFilter filter,
            WorkOrder order,
            @Nullable WorkCursor after,
            LocalDate today,
            int limit) {
        WorkQuestion question = question(actor, reader, filter, today);
        if (question.branches().isEmpty()) {
            return List.of();
        }
        List<String> ids = sql.sql(question.page(order, after))
                .params(question.params(after))
                .param("limit", limit)
                .query(String.class)
                .list();
        return NeedToKnow.of(reader, sql.sql(ROWS))
                .param("ids", ids.toArray(String[]::new))
                .query((row, number) -> TaskRows.inbox(row))
                .list();
    }

    @Override
    public int count(Actor actor, Reader reader, WorkFilter filter, LocalDate today, int limit) {
        WorkQuestion question = question(actor, reader, filter, today);
        return question.branches().isEmpty()
                ? 0
                : sql.sql(question.count())
                        .params(question.params(null))
                        .param("limit", limit)
                        .query(Integer.class)
                        .single();
    }

    private WorkQuestion question(Actor actor, Reader reader, WorkFilter filter, LocalDate today) {
        SearchExpression words = search.understand(reader, filter.words());
        boolean areCommon = !words.isEmpty() && search.share(words) > COMMON;
        boolean asksContent = !words.isEmpty() || filter.theme() != null || filter.province() != null;
        List<UUID> closed = asksContent ? closed(reader) : List.of();
        List<String> putAside = List.of(aside.ids(actor.person(), filter.aside(), today));
        return new WorkQuestion(actor, WorkBranch.of(actor, filter), filter, words, areCommon, closed, putAside, today);
    }

    private List<UUID> closed(Reader reader) {
        return NeedToKnow.of(reader, sql.sql(CLOSED)).query(UUID.class).list();
    }

    @Override
    public List<OtherWords> otherWords(Reader reader, String words) {
        return search.understand(reader, words).others();
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
