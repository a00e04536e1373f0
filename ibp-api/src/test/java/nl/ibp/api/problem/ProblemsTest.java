package nl.ibp.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import nl.ibp.workflow.operations.DatabaseAway;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ProblemsTest {

    private static final DatabaseAway DATABASE = failure -> failure.getCause() != null;

    private final Problems problems = new Problems(mock(ProblemTexts.class), new ObjectMapper(), DATABASE);

    @Test
    void saysWhenToComeAgainWhileTheDatabaseIsAway() throws IOException {
        MockHttpServletResponse answer = answer(new IllegalStateException("Of the engine", new IOException("Gone")));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void asksNobodyToComeAgainForOurMistake() throws IOException {
        MockHttpServletResponse answer = answer(new IllegalStateException("Ours"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getHeader("Retry-After")).isNull();
    }

    private MockHttpServletResponse answer(Exception failure) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        problems.answer(new MockHttpServletRequest("GET", "/v1/taken"), response, failure);
        return response;
    }
}
