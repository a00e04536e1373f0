package nl.ibp.workflow.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.ScopeOfWork;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkClaim;
import nl.ibp.workflow.inbox.WorkCursor;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkList;
import nl.ibp.workflow.inbox.WorkTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** First the ids of a page, of every seat by itself; then the rows of these. */
@Repository
class JdbcWorkList implements WorkList {

    private static final LocalDate NO_TERM = LocalDate.of(9999, 12, 31);
    private static final int DAYS_OF_WEEK = 6;

    // Whoever claimed it and has left the seat since is still written there.
    private static final String CLAIM_STANDS =
            """
             (exists (select from appointment
                    where appointment.person = task.claimed_by and appointment.seat = task.seat
                    and from_day <= :today and (until_day is null or until_day >= :today))
                or exists (select from substitution
                    join unnest(cast(:allKinds as text[]), cast(:allScopes as text[])) as scope_of (kind, scope)
                        on scope_of.kind = task.kind and scope_of.scope = any(scopes)
                    where substitute = task.claimed_by and substitution.seat = task.seat and substitution.ended_at is null
                    and from_day <= :today and until_day >= :today))
            """;

    private static final String ROWS = "select task.*, year, sequence, lead, parked, secret, readable,"
            + " case when readable then title end as title,"
            + " case when readable then themes else '{}' end as themes"
            + " from task join proposal on proposal.id = task.proposal"
            + " cross join lateral (select" + NeedToKnow.IS_SECRET + "as secret," + NeedToKnow.READ
            + "as readable) knowledge where task.id = any(:ids) order by due_day, created_at, task.id";

    private final JdbcClient sql;

    JdbcWorkList(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxRow> find(
            Actor actor, Reader reader, WorkFilter filter, @Nullable WorkCursor after, LocalDate today, int limit) {
        List<WorkBranch> branches = WorkBranch.of(actor, filter);
        if (branches.isEmpty()) {
            return List.of();
        }
        String select = union(branches, filter, after != null) + " order by due_day, created_at, id limit :limit";
        List<String> ids = bind(sql.sql("select id from " + select), actor, reader, filter, branches, today)
                .params(after(after))
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
        List<WorkBranch> branches = WorkBranch.of(actor, filter);
        if (branches.isEmpty()) {
            return 0;
        }
        String select =
                "select count(*) from (select from " + union(branches, filter, false) + " limit :limit) as work";
        return bind(sql.sql(select), actor, reader, filter, branches, today)
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    private static String union(List<WorkBranch> branches, WorkFilter filter, boolean goesOn) {
        List<String> selects = new ArrayList<>();
        for (int index = 0; index < branches.size(); index++) {
            selects.add(select(index, branches.get(index), filter, goesOn));
        }
        return "(" + String.join(" union all ", selects) + ") as work";
    }

    private static String select(int index, WorkBranch branch, WorkFilter filter, boolean goesOn) {
        boolean byFacet = filter.theme() != null || filter.province() != null;
        StringBuilder select = new StringBuilder("(select task.id, task.due_day, task.created_at from ");
        String place =
                byFacet ? "facet.due_day, facet.created_at, facet.task" : "task.due_day, task.created_at, task.id";
        if (byFacet) {
            select.append("open_work_facet facet join task on task.id = facet.task where facet.seat = :seat")
                    .append(index)
                    .append(" and facet.theme = :theme and facet.province = :province and")
                    .append(readable(""));
        } else {
            select.append("task where task.seat = :seat").append(index);
        }
        select.append(" and task.ended_at is null");
        if (!branch.kinds().isEmpty()) {
            select.append(" and task.kind = any(:kinds").append(index).append(")");
        }
        select.append(term(filter.term())).append(claim(filter.claim()));
        if (!SearchWords.prefixExpression(filter.words()).isEmpty()) {
            select.append(" and").append(readable(" and search @@ to_tsquery('simple', :words)"));
        }
        if (goesOn) {
            select.append(" and (").append(place).append(") > (:afterDay, :afterMoment, :afterTask)");
        }
        return select.append(" order by ")
                .append(place)
                .append(" limit :limit)")
                .toString();
    }

    // Who finds what is secret for them by what it says, knows that it says so.
    private static String readable(String more) {
        return " exists (select from proposal where proposal.id = task.proposal and" + NeedToKnow.READ + more + ")";
    }

    private static String term(@Nullable WorkTerm term) {
        if (term == null) {
            return "";
        }
        return switch (term) {
            case OVERDUE -> " and task.due < :today";
            case WITHIN_WEEK -> " and task.due between :today and :endOfWeek";
            case NONE -> " and task.due is null";
        };
    }

    private static String claim(@Nullable WorkClaim claim) {
        if (claim == null) {
            return "";
        }
        return switch (claim) {
            case MINE -> " and task.claimed_by = :me";
            case SOMEBODY_ELSE -> " and task.claimed_by <> :me and" + CLAIM_STANDS;
            case NOBODY -> " and (task.claimed_by is null or not" + CLAIM_STANDS + ")";
        };
    }

    private static StatementSpec bind(
            StatementSpec statement,
            Actor actor,
            Reader reader,
            WorkFilter filter,
            List<WorkBranch> branches,
            LocalDate today) {
        StatementSpec bound = NeedToKnow.of(reader, statement)
                .param("theme", filter.theme() == null ? 0 : filter.theme().value())
                .param(
                        "province",
                        filter.province() == null ? "" : filter.province().value())
                .param("words", SearchWords.prefixExpression(filter.words()))
                .param("me", actor.person().value())
                .param("today", today)
                .param("endOfWeek", today.plusDays(DAYS_OF_WEEK))
                .param("allKinds", Columns.texts(Arrays.asList(TaskKind.values())))
                .param(
                        "allScopes",
                        Columns.texts(Arrays.stream(TaskKind.values())
                                .map(ScopeOfWork::of)
                                .toList()));
        for (int index = 0; index < branches.size(); index++) {
            WorkBranch branch = branches.get(index);
            bound = bound.param("seat" + index, branch.seat().value())
                    .param("kinds" + index, Columns.texts(branch.kinds()));
        }
        return bound;
    }

    private static Map<String, Object> after(@Nullable WorkCursor after) {
        return after == null
                ? Map.of()
                : Map.of(
                        "afterDay", after.due() == null ? NO_TERM : after.due(),
                        "afterMoment", Columns.timestamp(after.createdAt()),
                        "afterTask", after.task().value());
    }
}
