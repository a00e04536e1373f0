package nl.ibp.workflow.repeating;

import java.util.Map;

/** What was answered to a program, as it went out. */
public record Answer(int status, Map<String, String> headers, byte[] body) {

    public Answer {
        headers = Map.copyOf(headers);
    }
}
