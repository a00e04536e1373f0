package nl.ibp.workflow.repeating;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ibp.domain.organisation.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers a question once. The key is taken in the same transaction as the deed: when that comes to nothing, so does the key,
 * and whoever asks again finds it free. Only what succeeded is kept, since a refusal changed nothing.
 */
@Component
public class OncePerKey {

    /** Nobody asks again later, and what is kept longer is kept for nothing. */
    private static final Duration KEPT = Duration.ofHours(24);

    private final KeptAnswers answers;
    private final Clock clock;

    OncePerKey(KeptAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @param request tells this question from others
     * @param deed what to do when it was not done yet; the use cases in it check who acts
     * @throws KeyUsedOtherwise when another question was asked under this key
     */
    @Transactional
    public Repeated answer(PersonId person, String key, String request, Supplier<Answer> deed) {
        Instant now = clock.instant();
        Instant since = now.minus(KEPT);
        if (!answers.take(person, key, request, now, since)) {
            return given(person, key, request, since)
                    .orElseThrow(() -> new IllegalStateException("A key of " + person + " is taken and not kept"));
        }
        Answer answer = deed.get();
        answers.keep(person, key, answer);
        answers.forgetBefore(since);
        return new Repeated(answer, false);
    }

    /**
     * What was answered under a key already, for who has to do something slow before the deed, which must not hold up a
     * transaction.
     *
     * @throws KeyUsedOtherwise when another question was asked under this key
     */
    @Transactional(readOnly = true)
    public Optional<Repeated> given(PersonId person, String key, String request) {
        return given(person, key, request, clock.instant().minus(KEPT));
    }

    private Optional<Repeated> given(PersonId person, String key, String request, Instant since) {
        return answers.find(person, key, since).map(kept -> {
            if (!kept.request().equals(request)) {
                throw new KeyUsedOtherwise();
            }
            return new Repeated(kept.answer(), true);
        });
    }
}
