package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.monitoring.ProposalFilter;
import nl.ibp.workflow.monitoring.ProposalList;
import nl.ibp.workflow.monitoring.ProposalPlace;
import nl.ibp.workflow.monitoring.ProposalRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProposalList implements ProposalList {

    private static final String FROM = " from proposal" + ProposalFacets.KNOWLEDGE;

    private static final String ROW =
            """
            select id, year, sequence, lead, status, started_at, since, version, parked, secret, readable,
                case when readable then title end as title,
                case when readable then partners else '{}' end as partners,
                case when readable then themes else '{}' end as themes""";

    // An empty filter lets all through. What is secret for the reader is found by its number, its lead and its status,
    // and by nothing else: whoever finds it by a word would know that it says so.
    private static final String MATCHES =
            """
             and (:words = '' or exists (select from proposal_words said
                    where said.proposal = proposal.id and said.search @@ cast(:words as tsquery)))
             and (:words = '' or readable or to_tsvector('simple',
                    'ibp ' || year || ' ' || lpad(sequence::text, 3, '0') || ' ' || sequence)
                    @@ cast(:words as tsquery))
             and (cardinality(cast(:statuses as text[])) = 0 or status = any(:statuses))
             and (not :parkedOnly or parked)
            """
                    + ProposalFacets.MATCH;

    private static final String AFTER = " and started_at <= :startedAt and (started_at < :startedAt or id > :after)";

    private final JdbcClient sql;
    private final WordSearch search;

    JdbcProposalList(JdbcClient sql, WordSearch search) {
        this.sql = sql;
        this.search = search;
    }

    @Override
    public List<ProposalRow> find(ProposalFilter filter, int offset, int limit) {
        return filtered(
                        ROW + FROM + matching(filter) + " order by started_at desc, id offset :offset limit :limit",
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    @Override
    public List<ProposalRow> after(ProposalFilter filter, @Nullable ProposalPlace place, int limit) {
        if (place == null) {
            return find(filter, 0, limit);
        }
        return filtered(ROW + FROM + matching(filter) + AFTER + " order by started_at desc, id limit :limit", filter)
                .param("startedAt", Columns.timestamp(place.startedAt()))
                .param("after", place.id().value())
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    @Override
    public int count(ProposalFilter filter) {
        return filtered("select count(*)" + FROM + matching(filter), filter)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<ProposalRow> of(Collection<ProposalId> ids, Reader reader) {
        return NeedToKnow.of(reader, sql.sql(ROW + FROM + "where id = any(cast(:ids as uuid[])) and" + NeedToKnow.SEEN))
                .param("ids", Columns.texts(ids))
                .query((row, number) -> row(row))
                .list();
    }

    private static String matching(ProposalFilter filter) {
        return "where" + NeedToKnow.SEEN + MATCHES + Moments.match(filter.moments());
    }

    private StatementSpec filtered(String statement, ProposalFilter filter) {
        StatementSpec asked = ProposalFacets.of(
                filter.theme(), filter.province(), filter.body(), NeedToKnow.of(filter.reader(), sql.sql(statement)));
        return Moments.of(filter.moments(), asked)
                .param(
                        "words",
                        search.understand(filter.reader(), filter.text()).after(""))
                .param("statuses", Columns.texts(filter.statuses()))
                .param("parkedOnly", filter.parkedOnly());
    }

    @Override
    public List<ProposalId> ids() {
        return sql.sql("select id from proposal order by started_at desc, id")
                .query((row, number) -> new ProposalId(Columns.uuid(row, "id")))
                .list();
    }

    private static ProposalRow row(ResultSet row) throws SQLException {
        return new ProposalRow(
                new ProposalId(Columns.uuid(row, "id")),
                new ProposalNumber(row.getInt("year"), row.getInt("sequence")),
                Titles.of(row),
                new ProvinceCode(row.getString("lead")),
                Columns.texts(row, "partners").stream().map(ProvinceCode::new).toList(),
                Columns.themes(row, "themes"),
                ProposalStatus.valueOf(row.getString("status")),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "since"),
                row.getInt("version"),
                row.getBoolean("parked"));
    }
}
