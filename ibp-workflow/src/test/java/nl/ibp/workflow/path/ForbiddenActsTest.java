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
        Kept kept = new Kept(sql);
        ForbiddenActs forbidden = new ForbiddenActs(beans, new Random(seed));
        DossierPath path = wanderer.begin();

        for (int step = 0; step < MOST_STEPS && wanderer.step(path); step++) {
            List<String> before = kept.of(path);
            for (Attempt attempt : forbidden.on(path)) {
                Throwable thrown = catchThrowable(attempt.act()::run);

                assertThat(thrown).as(attempt.name()).isInstanceOf(Refused.class);
                assertThat(((Refused) thrown).problems()).as(attempt.name()).isNotEmpty();
                assertThat(kept.of(path)).as(attempt.name()).isEqualTo(before);
            }
        }
    }
}
