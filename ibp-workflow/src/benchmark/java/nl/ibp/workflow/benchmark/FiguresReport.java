package nl.ibp.workflow.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ibp.workflow.benchmark.Figures.Side;

/**
 * What was measured, as the table and the plot of docs/performance.md. What was measured of other sizes before, in the
 * same folder, is in both too.
 */
final class FiguresReport {

    private static final String MEASURED = ".measured";

    private final List<Figures> all;

    private FiguresReport(List<Figures> all) {
        this.all = all;
    }

    static void write(Path folder, int size, List<Figures> figures) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(size + MEASURED),
                figures.stream().map(Figures::line).toList());
        List<Figures> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(MEASURED)).toList()) {
                Files.readAllLines(file).stream().map(Figures::read).forEach(all::add);
            }
        }
        all.sort(Comparator.comparingInt(Figures::size));
        Files.writeString(folder.resolve("finding-work.md"), new FiguresReport(all).table());
        Files.writeString(folder.resolve("finding-work.svg"), new FiguresPlot(all).svg());
    }

    private String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| Open tasks | Question | inbox p50 | p95 | TaskQuery p50 | p95 | times faster |");
        lines.add("|---|---|---|---|---|---|---|");
        all.stream().filter(figures -> figures.side() == Side.INBOX).map(this::line).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private String line(Figures inbox) {
        Optional<Figures> engine = all.stream()
                .filter(other -> other.side() == Side.TASK_QUERY && other.size() == inbox.size())
                .filter(other -> other.what().equals(inbox.what()))
                .findFirst();
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.1f | %.1f | %s | %s | %s |",
                inbox.size(),
                inbox.what(),
                inbox.median(),
                inbox.p95(),
                engine.map(other -> millis(other.median())).orElse("–"),
                engine.map(other -> millis(other.p95())).orElse("–"),
                engine.map(other -> String.format(Locale.ROOT, "%.0f", other.median() / inbox.median()))
                        .orElse("–"));
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, millis < 100 ? "%.1f" : "%,.0f", millis);
    }
}
