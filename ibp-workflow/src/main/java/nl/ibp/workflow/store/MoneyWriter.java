package nl.ibp.workflow.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.Euros;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.OwnMoney;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Writes down beside the documents what money is asked and what is covered and decided of it, for whoever writes these
 * documents and in their transaction.
 */
@Component
class MoneyWriter {

    private final JdbcClient sql;

    MoneyWriter(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the last submitted version asks, without who dropped out; a draft asks nothing yet. */
    void asks(RegionalProposal proposal) {
        if (proposal.versions().isEmpty()) {
            return;
        }
        sql.sql("delete from money_asked where proposal = :proposal")
                .param("proposal", proposal.id().value())
                .update();
        List<MoneyLine> lines = proposal.currentContent().moneyLines().stream()
                .filter(line -> !line.amount().isUnstated())
                .toList();
        sql.sql(
                        """
                        insert into money_asked (proposal, province, source, year, euros)
                        select :proposal, province, source, year, euros
                        from unnest(cast(:provinces as text[]), cast(:sources as text[]),
                                cast(cast(:years as text[]) as smallint[]), cast(cast(:euros as text[]) as numeric[]))
                            as lines (province, source, year, euros)""")
                .param("proposal", proposal.id().value())
                .param(
                        "provinces",
                        Columns.texts(lines.stream().map(MoneyLine::province).toList()))
                .param(
                        "sources",
                        Columns.texts(lines.stream().map(MoneyLine::source).toList()))
                .param(
                        "years",
                        Columns.texts(lines.stream().map(MoneyLine::year).toList()))
                .param("euros", lines.stream().map(MoneyWriter::euros).toArray(String[]::new))
                .update();
    }

    private static @Nullable String euros(MoneyLine line) {
        return line.amount().known().map(MoneyWriter::text).orElse(null);
    }

    private static String text(Euros euros) {
        return euros.amount().toPlainString();
    }

    /** What a province covers, and whether its States decided so. */
    void covers(StatesFile file) {
        of(
                        file.id(),
                        """
                        delete from money_covered
                        where proposal = :proposal and version = :version and province = :province""")
                .update();
        file.covered().ifPresent(change -> covers(file, change));
    }

    private void covers(StatesFile file, BudgetAmendment change) {
        Map<Integer, Euros> years = change.perYear();
        of(
                        file.id(),
                        """
                        insert into money_covered (proposal, version, province, year, source, euros, decided)
                        select :proposal, :version, :province, year, cast(:source as text), euros, :decided
                        from unnest(cast(cast(:years as text[]) as smallint[]), cast(cast(:euros as text[]) as numeric[]))
                            as years (year, euros)""")
                .param("source", Columns.text(onlySource(file).orElse(null)))
                .param("decided", file.decided().isPresent())
                .param("years", Columns.texts(years.keySet()))
                .param("euros", years.values().stream().map(MoneyWriter::text).toArray(String[]::new))
                .update();
    }

    // A change of the budget names no source of what the proposal asked.
    private static Optional<FundingSourceId> onlySource(StatesFile file) {
        List<FundingSourceId> sources =
                file.ownMoney().stream().map(OwnMoney::source).distinct().toList();
        return sources.size() == 1 ? Optional.of(sources.get(0)) : Optional.empty();
    }

    private StatementSpec of(StatesFileId file, String statement) {
        return sql.sql(statement)
                .param("proposal", file.proposal().value())
                .param("version", file.version())
                .param("province", file.province().value());
    }
}
