package nl.ibp.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a program is answered. */
public final class Answer {

    private final MockHttpServletResponse response;
    private final Contract contract;

    Answer(MockHttpServletResponse response, Contract contract) {
        this.response = response;
        this.contract = contract;
    }

    public int status() {
        return response.getStatus();
    }

    public @Nullable String header(String name) {
        return response.getHeader(name);
    }

    byte[] bytes() {
        return response.getContentAsByteArray();
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return contract.read(bytes());
    }

    public String at(String pointer) {
        return json().at(pointer).asText();
    }
}
