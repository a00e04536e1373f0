package nl.ibp.api.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.ibp.api.problem.Languages;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes what is promised, for programs and for people, to everybody: nothing in it says anything of a dossier. */
@RestController
@WhereSignOnIsSet
public class PublishedDocument {

    private static final String PAGE = OpenApiDocument.ROOT;
    private static final String STYLE = OpenApiDocument.ROOT + "/opmaak.css";
    private static final String DOCUMENT = OpenApiDocument.ROOT + "/openapi.json";

    /** What is answered without a token. */
    public static final String[] ADDRESSES = {PAGE, STYLE, DOCUMENT};

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String ONLY_STYLE = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";

    private final byte[] document;
    private final ReadablePage page;

    PublishedDocument(OpenApiDocument document, ReadablePage page, ObjectMapper mapper) throws JsonProcessingException {
        this.document = mapper.writeValueAsBytes(document.json());
        this.page = page;
    }

    @GetMapping(DOCUMENT)
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(document);
    }

    @GetMapping(PAGE)
    ResponseEntity<String> page(HttpServletRequest request) {
        Locale language = Languages.of(request);
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", ONLY_STYLE)
                .body(page.in(language));
    }

    @GetMapping(STYLE)
    ResponseEntity<Resource> style() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css"))
                .body(new ClassPathResource("openapi/page.css"));
    }
}
