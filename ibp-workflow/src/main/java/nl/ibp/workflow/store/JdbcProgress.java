package nl.ibp.workflow.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Progress;
import nl.ibp.workflow.monitoring.ProgressFilter;
import nl.ibp.workflow.monitoring.SecrecyWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProgress implements Progress {

    /** The term of what stands still runs out at no time, however long. */
    private static final String RUNS =
            """
             (task.stands_still_since is null and (not proposal.parked or task.kind = any(:goingOn)))
            """;

    static final String LATE = " (task.due < :today and" + RUNS + ") ";

    private final JdbcClient sql;

    JdbcProgress(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<SecrecyWork> onSecrecies(Reader reader, ProgressFilter filter) {
        String select = "select task.seat, task.proposal, task.created_at, readable, case when" + RUNS
                + "then task.due end as due from task join proposal on proposal.id = task.proposal"
                + " join seat on seat.id = task.seat" + ProposalFacets.KNOWLEDGE
                + "where task.ended_at is null and task.secrecy is not null and" + NeedToKnow.SEEN
                + "and (not readable or (cast(:workOf as text) is null or seat.body = :workOf)" + ProposalFacets.MATCH
                + ")";
        return ProposalFacets.of(filter.theme(), filter.province(), null, NeedToKnow.of(reader, sql.sql(select)))
                .param("workOf", Columns.text(filter.body()))
                .param("goingOn", goingOn())
                .query((row, number) -> new SecrecyWork(
                        new SeatId(row.getString("seat")),
                        new ProposalId(Columns.uuid(row, "proposal")),
                        OfficialTime.dayOf(Columns.instant(row, "created_at")),
                        Columns.nullableDay(row, "due"),
                        row.getBoolean("readable")))
                .list();
    }

    @Override
    public Map<ProposalId, ProposalNumber> numbers(Collection<ProposalId> proposals) {
        Map<ProposalId, ProposalNumber> numbers = new HashMap<>();
        UUID[] ids = proposals.stream().map(ProposalId::value).toArray(UUID[]::new);
        sql.sql("select id, year, sequence from proposal where id = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    numbers.put(
                            new ProposalId(Columns.uuid(row, "id")),
                            new ProposalNumber(row.getInt("year"), row.getInt("sequence")));
                });
        return numbers;
    }

    static String[] goingOn() {
        return Columns.texts(Arrays.stream(TaskKind.values())
                .filter(TaskKind::goesOnWhileParked)
                .toList());
    }

    @Override
    public Map<ThemeNumber, Integer> byTheme(Reader reader) {
        Map<ThemeNumber, Integer> counts = new TreeMap<>();
        String select = "select theme, count(*) as number from proposal, unnest(themes) as theme where"
                + NeedToKnow.SEEN + "and" + NeedToKnow.READ + "group by theme";
        NeedToKnow.of(reader, sql.sql(select)).query(row -> {
            counts.put(new ThemeNumber(row.getInt("theme")), row.getInt("number"));
        });
        return counts;
    }

    @Override
    public boolean isEmpty(Reader reader) {
        String select = "select not exists (select from proposal where" + NeedToKnow.SEEN + ")";
        return NeedToKnow.of(reader, sql.sql(select)).query(Boolean.class).single();
    }

    @Override
    public Set<ProposalId> lateOnSecrecy(LocalDate today) {
        String select = "select distinct task.proposal from task join proposal on proposal.id = task.proposal"
                + " where task.ended_at is null and task.secrecy is not null and" + LATE;
        return sql.sql(select)
                .param("today", today)
                .param("goingOn", goingOn())
                .query((row, number) -> new ProposalId(row.getObject("proposal", UUID.class)))
                .set();
    }
}
