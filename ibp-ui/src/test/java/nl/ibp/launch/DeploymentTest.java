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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in {@code deploy} fits the product, and itself. */
class DeploymentTest {

    private static final Path ROOT = Path.of("..");
    private static final Path BOOK = ROOT.resolve("docs/operations.md");
    private static final Path UNITS = ROOT.resolve("deploy/systemd");

    private static final Pattern SETTING = Pattern.compile("\\bIBP_[A-Z_]*[A-Z]\\b");
    private static final Pattern VERSION = Pattern.compile("(?m)^    <version>(.+)</version>$");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
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
            return Stream.concat(files.filter(Files::isRegularFile), Stream.of(BOOK))
                    .toList();
        }
    }

    private static Set<String> settings(Path file) throws IOException {
        return SETTING.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ibp.service", "ibp-backup.service", "ibp-backup.timer"})
    void holdsUnitsThatSystemdUnderstands(String unit) throws Exception {
        assumeTrue(
                SYSTEMD_ANALYZE
                        .matcher(said("sh", "-c", "command -v systemd-analyze || true"))
                        .find(),
                "there is no systemd here");

        assertThat(said(
                        "systemd-analyze",
                        "verify",
                        "--man=no",
                        UNITS.resolve(unit).toString()))
                .as("complaints; what a unit starts need not be there")
                .matches("(?s)(.*/usr/bin/java.*|[^\\n]*/usr/local/sbin/ibp-backup is not executable[^\\n]*\\n)?");
    }

    @Test
    void writesBlocksThatAShellUnderstandsAndSaysWhereTheyAreTyped() throws Exception {
        List<String> blocks = BLOCK.matcher(Files.readString(BOOK))
                .results()
                .map(result -> result.group(1))
                .toList();

        assertThat(blocks).hasSizeGreaterThan(10).allMatch(block -> block.startsWith("# "));
        for (String block : blocks) {
            assertThat(said("bash", "-n", "-c", block)).as(block).isEmpty();
        }
    }

    @Test
    void holdsScriptsThatAShellUnderstands() throws Exception {
        for (Path script : delivered()) {
            if (script.toString().endsWith(".sh")) {
                assertThat(said("sh", "-n", script.toString())).isEmpty();
            }
        }
    }

    @Test
    void saysWhatTheVersionNeedsThatIsBuilt() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(ROOT.resolve("pom.xml")));

        assertThat(version.find()).isTrue();
        assertThat(Files.readString(ROOT.resolve("docs/releases.md"))).contains("\n## " + version.group(1) + "\n");
        assertThat(Files.readString(ROOT.resolve("deploy/kubernetes/kustomization.yaml")))
                .contains("newTag: " + version.group(1) + "\n");
        assertThat(Files.readString(ROOT.resolve("docs/operations.md")))
                .contains("ibp-" + version.group(1) + ".tar.gz", "ibp:" + version.group(1));
    }

    private static String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}
