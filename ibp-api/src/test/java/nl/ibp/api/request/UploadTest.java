package nl.ibp.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ibp.api.problem.ApiProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpMediaTypeNotSupportedException;

class UploadTest {

    @Test
    void readsWhatTheDocumentIsCalled() throws HttpMediaTypeNotSupportedException {
        assertThat(Upload.name(sentWith("attachment; filename=\"kaart.pdf\""))).isEqualTo("kaart.pdf");
        assertThat(Upload.name(sentWith("attachment; filename*=UTF-8''na%C3%AFef.pdf")))
                .isEqualTo("naïef.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "attachment",
                "attachment; filename",
                "attachment; filename=",
                "attachment; filename=\"",
                "attachment; filename=\" \"",
                "attachment; filename*=UTF-16''x",
                "attachment; filename*=UTF-8''%",
                "attachment; filename*=UTF-8''%zz",
                "attachment; size=abc"
            })
    void asksForANameWhereNoneCanBeRead(String header) {
        assertThatThrownBy(() -> Upload.name(sentWith(header)))
                .isInstanceOf(ApiProblem.class)
                .hasMessageContaining("file-name-required");
    }

    private static MockHttpServletRequest sentWith(String header) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContentType("application/octet-stream");
        request.addHeader("Content-Disposition", header);
        return request;
    }
}
