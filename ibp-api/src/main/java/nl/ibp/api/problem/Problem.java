package nl.ibp.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What is answered when something goes wrong (RFC 9457).
 *
 * @param instance names this one occurrence, as the log does
 * @param errors each thing that is wrong with what was asked; empty where it is not about that
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Wrong> errors) {

    /**
     * @param in which part of the request
     * @param location where in it
     */
    record Wrong(String in, Map<String, String> location, String code, String detail) {}
}
