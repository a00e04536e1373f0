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

    @Override
    public void keep() {
        sql.sql("lock table sign_on_rule in row exclusive mode").update();
    }

    @Override
    public List<SeatRule> lock() {
        sql.sql("lock table sign_on_rule in share row exclusive mode").update();
        return all();
    }

    @Override
    public void replace(List<SeatRule> rules) {
        sql.sql("delete from sign_on_rule").update();
        for (int place = 0; place < rules.size(); place++) {
            SeatRule rule = rules.get(place);
            sql.sql(
                            """
                            insert into sign_on_rule (place, claim, match, value, seat)
                            values (:place, :claim, :match, :value, :seat)""")
                    .param("place", place + 1)
                    .param("claim", rule.claim())
                    .param("match", rule.match().name())
                    .param("value", rule.value())
                    .param("seat", Columns.text(rule.seat()))
                    .update();
        }
    }
}
