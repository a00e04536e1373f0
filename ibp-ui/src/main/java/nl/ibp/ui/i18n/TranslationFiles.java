package nl.ibp.ui.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads {@code translations/<feature>_<language>.properties}, one pair of files per feature, as UTF-8. A key that
 * stands in two files is a mistake and stops the start, for nobody could tell which text would win.
 */
final class TranslationFiles {

    private TranslationFiles() {}

    static Map<String, String> read(Locale language) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (Resource file : files(language)) {
                addAll(texts, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    static Resource[] files(Locale language) throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:translations/*_" + language.getLanguage() + ".properties");
    }

    static Properties load(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void addAll(Map<String, String> texts, Resource file) throws IOException {
        load(file).forEach((key, text) -> {
            if (texts.put((String) key, (String) text) != null) {
                throw new IllegalStateException("Key '" + key + "' of " + file.getFilename() + " stands in two files");
            }
        });
    }
}
