package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.repeating.Answer;
import nl.ibp.workflow.repeating.KeptAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcKeptAnswersTest {

    private static final PersonId HANNA = new PersonId("hanna");
    private static final PersonId SEM = new PersonId("sem");
    private static final Instant NOW = Examples.NOW;
    private static final Instant A_DAY_AGO = NOW.minus(Duration.ofDays(1));
    private static final Answer ANSWER = new Answer(201, Map.of("Location", "/v1/voorstellen/1"), new byte[] {1, 2, 3});

    @Autowired
    KeptAnswers answers;

    @Test
    void givesBackWhatWasAnswered() {
        assertThat(answers.take(HANNA, "sleutel", "vraag", NOW, A_DAY_AGO)).isTrue();
        answers.keep(HANNA, "sleutel", ANSWER);

        assertThat(answers.take(HANNA, "sleutel", "vraag", NOW, A_DAY_AGO)).isFalse();
        assertThat(answers.find(HANNA, "sleutel", Instant.EPOCH)).hasValueSatisfying(kept -> {
            assertThat(kept.request()).isEqualTo("vraag");
            assertThat(kept.answer()).usingRecursiveComparison().isEqualTo(ANSWER);
        });
    }

    @Test
    void leavesOthersTheirKeys() {
        answers.take(HANNA, "sleutel", "vraag", NOW, A_DAY_AGO);

        assertThat(answers.take(SEM, "sleutel", "vraag", NOW, A_DAY_AGO)).isTrue();
        assertThat(answers.take(HANNA, "andere", "vraag", NOW, A_DAY_AGO)).isTrue();
    }

    @Test
    void freesAKeyAfterItsTime() {
        answers.take(HANNA, "sleutel", "vraag", A_DAY_AGO.minusSeconds(1), A_DAY_AGO);
        answers.keep(HANNA, "sleutel", ANSWER);

        assertThat(answers.take(HANNA, "sleutel", "andere vraag", NOW, A_DAY_AGO))
                .isTrue();
    }

    @Test
    void forgetsWhatIsOldAndNothingElse() {
        answers.take(HANNA, "oud", "vraag", A_DAY_AGO.minusSeconds(1), A_DAY_AGO.minus(Duration.ofDays(1)));
        answers.keep(HANNA, "oud", ANSWER);
        answers.take(HANNA, "nieuw", "vraag", NOW, A_DAY_AGO);
        answers.keep(HANNA, "nieuw", ANSWER);

        answers.forgetBefore(A_DAY_AGO);

        assertThat(answers.find(HANNA, "oud", Instant.EPOCH)).isEmpty();
        assertThat(answers.find(HANNA, "nieuw", Instant.EPOCH)).isPresent();
    }
}
