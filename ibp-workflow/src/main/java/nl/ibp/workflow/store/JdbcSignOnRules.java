package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.signon.SeatRule;
import nl.ibp.domain.signon.SeatRule.Match;
import nl.ibp.workflow.organisation.SignOnRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSignOnRules implements SignOnRules {

    private final JdbcClient sql;

    JdbcSignOnRules(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<SeatRule> all() {
        return sql.sql("select claim, match, value, seat from sign_on_rule order by place, id")
                .query((row, number) -> {
                    String seat = row.getString("seat");
                    return new SeatRule(
                            row.getString("claim"),
                            Match.valueOf(row.getString("match")),
                            row.getString("value"),
                            seat == null ? null : new SeatId(seat));
                })
                .list();
    }
}
