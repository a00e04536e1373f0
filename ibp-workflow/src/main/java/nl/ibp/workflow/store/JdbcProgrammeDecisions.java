package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.reporting.ProgrammeDecision;
import nl.ibp.workflow.programme.ProgrammeDecisions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProgrammeDecisions implements ProgrammeDecisions {

    private final JdbcClient sql;

    JdbcProgrammeDecisions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<ProgrammeDecision> between(LocalDate from, LocalDate until) {
        String select =
                """
                select entry.proposal, entry.at, entry.event, entry.details ->> 'outcome' as outcome, seat.province
                from dossier_entry entry
                join proposal on proposal.id = entry.proposal
                left join seat on seat.id = entry.seat
                where entry.event in ('PROPOSAL_SUBMITTED', 'BOARD_DECIDED', 'STATES_DECIDED')
                    and entry.at >= :from and entry.at < :after and not"""
                        + NeedToKnow.IS_SECRET
                        + "order by entry.at, entry.id";
        return sql.sql(select)
                .param(
                        "from",
                        Columns.timestamp(from.atStartOfDay(OfficialTime.ZONE).toInstant()))
                .param(
                        "after",
                        Columns.timestamp(until.plusDays(1)
                                .atStartOfDay(OfficialTime.ZONE)
                                .toInstant()))
                .query((row, number) -> decision(row))
                .list();
    }

    private static ProgrammeDecision decision(ResultSet row) throws SQLException {
        ProgrammeDecision.Kind kind =
                switch (row.getString("event")) {
                    case "PROPOSAL_SUBMITTED" -> ProgrammeDecision.Kind.SUBMITTED;
                    case "BOARD_DECIDED" -> ProgrammeDecision.Kind.BOARD_DECIDED;
                    default -> ProgrammeDecision.Kind.STATES_DECIDED;
                };
        String outcome = row.getString("outcome");
        return new ProgrammeDecision(
                new ProposalId(Columns.uuid(row, "proposal")),
                OfficialTime.dayOf(Columns.instant(row, "at")),
                kind,
                outcome == null ? "" : outcome,
                kind == ProgrammeDecision.Kind.STATES_DECIDED ? province(row) : null);
    }

    private static @Nullable ProvinceCode province(ResultSet row) throws SQLException {
        String province = row.getString("province");
        return province == null ? null : new ProvinceCode(province);
    }
}
