package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.monitoring.ProposalFilter;
import nl.ibp.workflow.monitoring.ProposalList;
import nl.ibp.workflow.monitoring.ProposalRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProposalList implements ProposalList {

    // An empty filter lets all through; only what was never submitted stays with its own province.
    private static final String MATCHES =
            """
             where (version > 0 or lead = any(:own))
               and (:words = '' or search @@ to_tsquery('simple', :words))
               and (cardinality(cast(:statuses as text[])) = 0 or status = any(:statuses))
               and (cast(:theme as integer) is null or :theme = any(themes))
               and (not :parkedOnly or parked)
               and (cast(:province as text) is null or lead = :province or :province = any(partners))
            """;

    private final JdbcClient sql;

    JdbcProposalList(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<ProposalRow> find(ProposalFilter filter, int offset, int limit) {
        String select =
                """
                select id, year, sequence, title, lead, partners, themes, status, started_at, since, version, parked
                from proposal""";
        return filtered(select + MATCHES + "order by started_at desc, id offset :offset limit :limit", filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    @Override
    public int count(ProposalFilter filter) {
        return filtered("select count(*) from proposal" + MATCHES, filter)
                .query(Integer.class)
                .single();
    }

    private StatementSpec filtered(String statement, ProposalFilter filter) {
        return sql.sql(statement)
                .param("own", Columns.texts(filter.ownProvinces()))
                .param("words", SearchWords.prefixExpression(filter.text()))
                .param("statuses", Columns.texts(filter.statuses()))
                .param("theme", filter.theme() == null ? null : filter.theme().value())
                .param("province", Columns.text(filter.province()))
                .param("parkedOnly", filter.parkedOnly());
    }

    private static ProposalRow row(ResultSet row) throws SQLException {
        return new ProposalRow(
                new ProposalId(Columns.uuid(row, "id")),
                new ProposalNumber(row.getInt("year"), row.getInt("sequence")),
                row.getString("title"),
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
