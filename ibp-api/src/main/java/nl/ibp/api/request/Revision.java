package nl.ibp.api.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.problem.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Which state of something was read, so that nobody writes over what somebody else changed since. */
public record Revision(int number) {

    private static final Pattern TAG = Pattern.compile("\"(0|[1-9]\\d{0,8})\"");

    /**
     * What a program says it read. Whatever it might be, {@code *}, is no state that anybody read.
     *
     * @throws ApiProblem where it says nothing, or what was never given out
     */
    public static Revision required(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw ApiProblem.conditionMissing();
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw ApiProblem.malformed(Fault.inHeader(HttpHeaders.IF_MATCH, "unknown-revision"));
        }
        return new Revision(Integer.parseInt(tag.group(1)));
    }

    /** @throws ApiProblem where it is another one by now */
    public void requireStill(int present) {
        if (number != present) {
            throw ApiProblem.changed();
        }
    }

    public String tag() {
        return "\"" + number + "\"";
    }
}
