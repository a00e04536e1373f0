package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Random;
import nl.ibp.domain.Refused;
import nl.ibp.workflow.path.ForbiddenActs.Attempt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever may not, or at the wrong moment: refused with a reason, and nothing is changed. */
@PathTest
class ForbiddenActsTest {

    private static final int MOST_STEPS = 60;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void areRefusedWithAReasonAndChangeNothing(long seed) {
        Wanderer wanderer = new Wanderer(beans, seed);
        ForbiddenActs forbidden = new ForbiddenActs(beans, new Random(seed));
        DossierPath path = wanderer.begin();

        for (int step = 0; step < MOST_STEPS && wanderer.step(path); step++) {
            for (Attempt attempt : forbidden.on(path)) {
                List<String> before = everything(path);

                Throwable thrown = catchThrowable(attempt.act()::run);

                assertThat(thrown).as(attempt.name()).isInstanceOf(Refused.class);
                assertThat(((Refused) thrown).problems()).as(attempt.name()).isNotEmpty();
                assertThat(everything(path)).as(attempt.name()).isEqualTo(before);
            }
        }
    }

    /** All that is kept of a dossier, by us and by the engine, and of who acts for which seat. */
    private List<String> everything(DossierPath path) {
        return sql.sql(
                        """
                        select row_to_json(p)::text from proposal p where id = :id
                        union all select row_to_json(t)::text from task t where proposal = :id
                        union all select row_to_json(c)::text from consultation c where proposal = :id
                        union all select row_to_json(d)::text from board_decision d where proposal = :id
                        union all select row_to_json(r)::text from revocation_decision r where proposal = :id
                        union all select row_to_json(n)::text from notice n where proposal = :id
                        union all select row_to_json(w)::text from written_procedure w where proposal = :id
                        union all select row_to_json(s)::text from states_file s where proposal = :id
                        union all select row_to_json(a)::text from appointment a
                        union all select row_to_json(v)::text from substitution v
                        union all select row_to_json(n)::text from college_change n
                        union all select row_to_json(g)::text from secrecy g where proposal = :id
                        union all select row_to_json(r)::text from secret_read r where proposal = :id
                        union all select row_to_json(e)::text from dossier_entry e where proposal = :id
                        union all select row_to_json(x)::text from act_ru_execution x join act_ru_execution r
                            on r.id_ = x.root_proc_inst_id_ where r.business_key_ = :key
                        order by 1""")
                .param("id", path.id().value())
                .param("key", path.id().toString())
                .query(String.class)
                .list();
    }
}
