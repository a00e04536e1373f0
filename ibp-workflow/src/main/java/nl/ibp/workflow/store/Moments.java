package nl.ibp.workflow.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.ProposalMoment;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What happened to a proposal in a period, as its steps say. What is secret for the reader is not found by it: when
 * something happened would tell what.
 */
final class Moments {

    private static final String[] FINAL = Columns.texts(Arrays.stream(ProposalStatus.values())
            .filter(ProposalStatus::isFinal)
            .toList());

    private Moments() {}

    static String match(Map<ProposalMoment, Period> moments) {
        StringBuilder all = new StringBuilder();
        moments.keySet().stream().sorted().forEach(moment -> all.append(match(moment)));
        return all.toString();
    }

    private static String match(ProposalMoment moment) {
        String step = " and readable and exists (select from step_record moment"
                + " where moment.proposal = proposal.id and moment.level = 'STEP' and ";
        String time =
                moment == ProposalMoment.SUBMITTED || moment == ProposalMoment.FINISHED ? "entered_at" : "left_at";
        return step + which(moment) + " and moment." + time + " >= :" + from(moment) + " and moment." + time + " < :"
                + until(moment) + ")";
    }

    private static String which(ProposalMoment moment) {
        return switch (moment) {
            case SUBMITTED -> "moment.step = 'COLLEGES' and moment.round = 1";
            case DECIDED -> "moment.step = 'BOARD' and moment.outcome in ('DONE', 'REJECTED')";
            case FINISHED -> "moment.step = any(:final)";
            case RETURNED -> "moment.outcome = 'RETURNED'";
        };
    }

    static StatementSpec of(Map<ProposalMoment, Period> moments, StatementSpec statement) {
        StatementSpec filled = statement;
        if (moments.containsKey(ProposalMoment.FINISHED)) {
            filled = filled.param("final", FINAL);
        }
        for (Map.Entry<ProposalMoment, Period> one : moments.entrySet()) {
            Period period = one.getValue();
            filled = filled.param(from(one.getKey()), Columns.timestamp(start(period.from())))
                    .param(
                            until(one.getKey()),
                            Columns.timestamp(start(period.until().plusDays(1))));
        }
        return filled;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OfficialTime.ZONE).toInstant();
    }

    private static String from(ProposalMoment moment) {
        return "from" + moment;
    }

    private static String until(ProposalMoment moment) {
        return "until" + moment;
    }
}
