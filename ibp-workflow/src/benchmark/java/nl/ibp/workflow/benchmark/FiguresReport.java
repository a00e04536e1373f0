package nl.ibp.workflow.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.workflow.benchmark.Figures.Side;

/** What was measured, as the table and the plot of docs/performance.md. */
final class FiguresReport {

    private final List<Figures> all;

    FiguresReport(List<Figures> all) {
        this.all = all;
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("finding-work.md"), table());
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
