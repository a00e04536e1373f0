package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies in {@code deploy} fits the product, and itself. */
class DeploymentTest {

    private static final Path ROOT = Path.of("..");
    private static final Path UNIT = ROOT.resolve("deploy/systemd/ibp.service");

    private static final Pattern SETTING = Pattern.compile("\\bIBP_[A-Z_]*[A-Z]\\b");
    private static final Pattern SYSTEMD_ANALYZE = Pattern.compile("(?m)^/.*systemd-analyze$");

    @Test
    void namesNoSettingThatReadmeDoesNotExplain() throws IOException {
        Set<String> explained = settings(ROOT.resolve("README.md"));
        Secrets.NAMES.stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_") + "_FILE")
                .forEach(explained::add);

        assertThat(explained).contains("IBP_DATABASE_URL");
        for (Path file : delivered()) {
            assertThat(settings(file)).as(file.toString()).isSubsetOf(explained);
        }
    }

    private static List<Path> delivered() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("deploy"))) {
            return Stream.concat(files.filter(Files::isRegularFile), Stream.of(ROOT.resolve("docs/operations.md")))
                    .toList();
        }
    }

    private static Set<String> settings(Path file) throws IOException {
        return SETTING.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void holdsAUnitThatSystemdUnderstands() throws Exception {
        assumeTrue(
                SYSTEMD_ANALYZE
                        .matcher(said("sh", "-c", "command -v systemd-analyze || true"))
                        .find(),
                "there is no systemd here");

        assertThat(said("systemd-analyze", "verify", "--man=no", UNIT.toString()))
                .as("complaints; java itself need not be there")
                .matches("(?s)(.*/usr/bin/java.*)?");
    }

    private static String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}
