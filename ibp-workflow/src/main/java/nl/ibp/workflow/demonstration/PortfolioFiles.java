package nl.ibp.workflow.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the demonstration is made from: everything that is said in it stands in {@code demonstration/}. */
@Component
class PortfolioFiles {

    List<Initiative> initiatives() {
        return json("portfolio.json", new TypeReference<>() {});
    }

    Phrases phrases() {
        return json("phrases.json", new TypeReference<>() {});
    }

    ArchiveFile archive() {
        return json("archive.json", new TypeReference<>() {});
    }

    byte[] document(String file) {
        try (InputStream content = open("documents/" + file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T json(String file, TypeReference<T> type) {
        try (InputStream content = open(file)) {
            return new ObjectMapper().readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PortfolioFiles.class.getResourceAsStream("/demonstration/" + file), file);
    }
}
