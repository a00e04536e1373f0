package nl.ibp.api.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.problem.Fault;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.repeating.Answer;
import nl.ibp.workflow.repeating.KeyUsedOtherwise;
import nl.ibp.workflow.repeating.OncePerKey;
import nl.ibp.workflow.repeating.Repeated;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Does what a program asks once, however often it asks under the same key, and gives the same answer each time. */
@Component
@WhereSignOnIsSet
public class Once {

    private static final String REPLAYED = "Idempotency-Replayed";

    private final OncePerKey keys;
    private final ObjectMapper mapper;

    Once(OncePerKey keys, ObjectMapper mapper) {
        this.keys = keys;
        this.mapper = mapper;
    }

    /** @param act one or more use cases, all of them or none */
    public ResponseEntity<byte[]> answer(Question question, Supplier<Made> act) {
        try {
            return answered(
                    keys.answer(question.actor().person(), question.key(), question.print(), () -> written(act.get())));
        } catch (KeyUsedOtherwise another) {
            throw usedOtherwise();
        }
    }

    /** What it was answered already, where something slow would come before the act. */
    public Optional<ResponseEntity<byte[]>> given(Question question) {
        try {
            return keys.given(question.actor().person(), question.key(), question.print())
                    .map(Once::answered);
        } catch (KeyUsedOtherwise another) {
            throw usedOtherwise();
        }
    }

    private static ApiProblem usedOtherwise() {
        return ApiProblem.refused(Fault.inHeader(RequestArguments.KEY, "key-used-otherwise"));
    }

    private static ResponseEntity<byte[]> answered(Repeated given) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(given.answer().status()).contentType(MediaType.APPLICATION_JSON);
        given.answer().headers().forEach(answer::header);
        if (given.isReplayed()) {
            answer.header(REPLAYED, "true");
        }
        return answer.body(given.answer().body());
    }

    private Answer written(Made made) {
        try {
            return new Answer(made.status().value(), made.headers(), mapper.writeValueAsBytes(made.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is answered can be written", e);
        }
    }
}
