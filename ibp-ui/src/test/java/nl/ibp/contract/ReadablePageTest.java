package nl.ibp.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ibp.api.document.OpenApiDocument;
import nl.ibp.signon.SignOnTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** People read at /v1 what is promised to programs. */
@SignOnTest
class ReadablePageTest {

    @Autowired
    private MockMvc server;

    @Autowired
    private OpenApiDocument document;

    @Autowired
    private ObjectMapper mapper;

    @Test
    void tellsOfEveryOperation() throws Exception {
        String page = page("nl").getContentAsString();

        new Contract(document.json(), mapper).operations().forEach(operation -> assertThat(page)
                .contains("id=\"" + operation.id() + "\"", "/v1" + operation.path()));
        assertThat(page).contains("Voorbeeld: collegebesluit", "<html lang=\"nl\">", "Wat u terugkrijgt");
    }

    @Test
    void speaksTheLanguageThatIsAskedForAndSaysWhatIsDutch() throws Exception {
        MockHttpServletResponse answer = page("en");

        assertThat(answer.getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("en");
        assertThat(answer.getContentAsString())
                .contains("<html lang=\"en\">", "<main id=\"inhoud\" lang=\"nl\">", "What you get back");
    }

    @Test
    void needsNoScriptAndLoadsNothingFromElsewhere() throws Exception {
        MockHttpServletResponse answer = page("nl");
        String page = answer.getContentAsString();

        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        assertThat(page).doesNotContain("<script", " style=");
        assertThat(server.perform(get("/v1/opmaak.css"))
                        .andReturn()
                        .getResponse()
                        .getContentType())
                .startsWith("text/css");
    }

    @Test
    void closesWhatItOpensAndGoesNoDeeperThanOneHeadingAtATime() throws Exception {
        String page = page("nl").getContentAsString();
        Matcher tags = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(page);
        List<String> open = new ArrayList<>();
        int level = 0;

        while (tags.find()) {
            String name = tags.group(2);
            if (List.of("meta", "link").contains(name)) {
                continue;
            }
            if (!tags.group(1).isEmpty()) {
                assertThat(open.remove(open.size() - 1)).isEqualTo(name);
                continue;
            }
            open.add(name);
            if (name.matches("h[1-6]")) {
                int next = name.charAt(1) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(open).isEmpty();
    }

    private MockHttpServletResponse page(String language) throws Exception {
        MockHttpServletResponse answer = server.perform(get("/v1").header(HttpHeaders.ACCEPT_LANGUAGE, language))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }
}
