package nl.ibp.workflow.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Euros;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.StatesDecision;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.workflow.money.Grouping;
import nl.ibp.workflow.money.MoneyFilter;
import nl.ibp.workflow.money.MoneyOf;
import nl.ibp.workflow.money.MoneyQuestion;
import nl.ibp.workflow.money.MoneyRecords;
import nl.ibp.workflow.money.MoneyRow;
import nl.ibp.workflow.money.MoneyRows;
import nl.ibp.workflow.money.MoneySum;
import nl.ibp.workflow.money.MoneyTotals;
import nl.ibp.workflow.money.TracedAmendment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMoneyRecords implements MoneyRecords {

    private static final String[] WITHOUT_RESULT = Columns.texts(Arrays.stream(ProposalStatus.values())
            .filter(ProposalStatus::isEndWithoutResult)
            .toList());

    private static final String OF_THEME = " and (cast(:theme as integer) is null or :theme = any(proposal.themes)) ";

    private static final String OF_PROPOSAL = " join proposal on proposal.id = each.id ";

    private static final String WANTED =
            """
            with wanted as materialized (
                select proposal.id, proposal.version, status = any(:withoutResult) as ended
                from proposal
                where submitted_on between :from and :until"""
                    + OF_THEME
                    + " and"
                    + NeedToKnow.READ
                    + ")";

    // Added up by proposal first, so that one with several lines counts once and its lines need not be sorted for that.
    private static final String EACH =
            """
            , line as (
                select wanted.id, wanted.ended, money.province, money.source, money.year, money.euros as asked,
                    money.euros is null as pro_memorie, funding_source.provinces_own as own, 0 as covered,
                    false as decided
                from wanted join money_asked money on money.proposal = wanted.id
                join funding_source on funding_source.id = money.source
                where cast(:province as text) is null or money.province = :province
                union all
                select wanted.id, wanted.ended, money.province, money.source, money.year, null, false, true, money.euros,
                    decided
                from wanted join money_covered money
                    on money.proposal = wanted.id and money.version = wanted.version
                where cast(:province as text) is null or money.province = :province
            ), each as (
                select id, ended%s, sum(asked) as asked, count(*) filter (where pro_memorie) as pro_memorie,
                    sum(asked) filter (where own) as own,
                    count(*) filter (where pro_memorie and own) as own_pro_memorie,
                    sum(covered) as covered, coalesce(sum(covered) filter (where decided), 0) as decided
                from line group by id, ended%s)
            """;

    private static final String SUMS =
            """
             sum(asked) as asked, coalesce(sum(pro_memorie), 0) as pro_memorie, sum(own) as own,
                coalesce(sum(own_pro_memorie), 0) as own_pro_memorie, coalesce(sum(covered), 0) as covered,
                coalesce(sum(decided), 0) as decided, count(*) as proposals
            """;

    private static final String MOST_FIRST = " order by coalesce(sum(asked), 0) desc, sum(pro_memorie) desc, ";

    private final JdbcClient sql;
    private final Documents documents;

    JdbcMoneyRecords(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public MoneyRows rows(MoneyQuestion question, Grouping by, int limit) {
        int[] count = {0};
        List<MoneyRow> rows = asked(by == Grouping.PROPOSAL ? named(first(by)) : first(by), question)
                .param("limit", limit)
                .query((row, number) -> {
                    count[0] = row.getInt("count");
                    return new MoneyRow(of(by, row), sum(row));
                })
                .list();
        return new MoneyRows(rows, count[0]);
    }

    private static String first(Grouping by) {
        return switch (by) {
            case PROPOSAL -> first("", "id", "");
            case PROVINCE -> first("province", "province", "");
            case THEME -> first("", "theme", OF_PROPOSAL + "cross join unnest(proposal.themes) as theme ");
            case SOURCE -> first("source", "source", "");
            case YEAR -> first("year", "year", "");
        };
    }

    /**
     * @param beside what there is a sum for beside each proposal; empty for nothing
     * @param key that there is a row for
     * @param from where it is found, if not there
     */
    private static String first(String beside, String key, String from) {
        return each(beside) + "select " + key + ", count(*) over () as count," + SUMS + "from each" + from
                + " where not ended group by " + key + MOST_FIRST + key + " limit :limit";
    }

    // Only those that are shown are looked up by their names.
    private static String named(String first) {
        return "select first.*, proposal.year as begun, sequence, title," + NeedToKnow.IS_SECRET + "as secret from ("
                + first + ") first join proposal on proposal.id = first.id"
                + " order by coalesce(asked, 0) desc, pro_memorie desc, first.id";
    }

    /** @param key that there is a sum for beside each proposal; empty for none */
    private static String each(String key) {
        String also = key.isEmpty() ? "" : ", " + key;
        return WANTED + EACH.formatted(also, also);
    }

    private static MoneyOf of(Grouping by, ResultSet row) throws SQLException {
        return switch (by) {
            case PROPOSAL ->
                new MoneyOf.OfProposal(
                        new ProposalId(Columns.uuid(row, "id")),
                        new ProposalNumber(row.getInt("begun"), row.getInt("sequence")),
                        Titles.read(row));
            case PROVINCE -> new MoneyOf.OfProvince(new ProvinceCode(row.getString("province")));
            case THEME -> new MoneyOf.OfTheme(new ThemeNumber(row.getInt("theme")));
            case SOURCE -> ofSource(row.getString("source"));
            case YEAR -> new MoneyOf.OfYear(row.getInt("year"));
        };
    }

    private static MoneyOf ofSource(@Nullable String source) {
        return source == null ? new MoneyOf.OfSeveralSources() : new MoneyOf.OfSource(new FundingSourceId(source));
    }

    @Override
    public MoneyTotals totals(MoneyQuestion question) {
        Map<Boolean, MoneySum> sums = new HashMap<>();
        asked(each("") + "select ended," + SUMS + "from each group by ended", question)
                .query(row -> {
                    sums.put(row.getBoolean("ended"), sum(row));
                });
        return new MoneyTotals(sums.getOrDefault(false, MoneySum.NONE), sums.getOrDefault(true, MoneySum.NONE));
    }

    private static MoneySum sum(ResultSet row) throws SQLException {
        return new MoneySum(
                new AtLeast(euros(row, "asked"), row.getInt("pro_memorie")),
                new AtLeast(euros(row, "own"), row.getInt("own_pro_memorie")),
                new Euros(row.getBigDecimal("covered")),
                new Euros(row.getBigDecimal("decided")),
                row.getInt("proposals"));
    }

    private static Optional<Euros> euros(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? Optional.empty() : Optional.of(new Euros(amount));
    }

    @Override
    public int secretFor(Reader reader) {
        String select = "select count(*) from proposal where version > 0 and" + NeedToKnow.IS_SECRET + "and not"
                + NeedToKnow.READ;
        return NeedToKnow.of(reader, sql.sql(select)).query(Integer.class).single();
    }

    @Override
    public Optional<LocalDate> earliest(Reader reader) {
        String select = "select submitted_on from proposal where submitted_on is not null and" + NeedToKnow.READ
                + "order by submitted_on limit 1";
        return NeedToKnow.of(reader, sql.sql(select)).query(LocalDate.class).optional();
    }

    @Override
    public Map<ProvinceCode, AtLeast> askedByLead(MoneyQuestion question) {
        Map<ProvinceCode, AtLeast> asked = new HashMap<>();
        asked(each("") + "select lead," + SUMS + "from each" + OF_PROPOSAL + "where not ended group by lead", question)
                .query(row -> {
                    AtLeast sum = sum(row).asked();
                    if (!sum.isNothing()) {
                        asked.put(new ProvinceCode(row.getString("lead")), sum);
                    }
                });
        return asked;
    }

    private StatementSpec asked(String statement, MoneyQuestion question) {
        return filtered(statement, question).param("withoutResult", WITHOUT_RESULT);
    }

    private StatementSpec filtered(String statement, MoneyQuestion question) {
        MoneyFilter filter = question.filter();
        return NeedToKnow.of(question.reader(), sql.sql(statement))
                .param("from", filter.period().from())
                .param("until", filter.period().until())
                .param("theme", filter.theme() == null ? null : filter.theme().value())
                .param("province", Columns.text(filter.province()));
    }

    @Override
    public List<TracedAmendment> amendments(MoneyQuestion question, int limit) {
        return filtered(
                        """
                        select proposal.id, proposal.year as begun, sequence, title, proposal.version = file.version as present,
                            file.document,"""
                                + NeedToKnow.IS_SECRET
                                + """
                                as secret
                        from states_file file join proposal on proposal.id = file.proposal
                        cross join lateral (
                            select cast(file.document -> 'decisions' -> -1 ->> 'decidedOn' as date) as day) decided
                        where file.document -> 'decisions' @> '[{"outcome": "ADOPTED_AS_AMENDED"}]'
                            and decided.day between :from and :until
                            and (cast(:province as text) is null or file.province = :province)"""
                                + OF_THEME
                                + " and"
                                + NeedToKnow.READ
                                + "order by decided.day desc, begun desc, sequence desc, file.province limit :limit",
                        question)
                .param("limit", limit)
                .query((row, number) -> amendment(row))
                .list();
    }

    private TracedAmendment amendment(ResultSet row) throws SQLException {
        StatesFile file = documents.read(row.getString("document"), StatesFile.class);
        StatesDecision decision = file.decision().orElseThrow();
        return new TracedAmendment(
                file.id().proposal(),
                new ProposalNumber(row.getInt("begun"), row.getInt("sequence")),
                Titles.read(row),
                file.id().version(),
                file.id().province(),
                decision.decidedOn(),
                file.proposal().orElseThrow().amendment().total(),
                file.adopted().map(BudgetAmendment::total).orElseThrow(),
                decision.amendments(),
                row.getBoolean("present") && file.goesAlong());
    }
}
