package nl.ibp.launch;

import java.util.List;
import java.util.stream.Stream;
import nl.ibp.workflow.monitoring.CheckingInstallation;
import nl.ibp.workflow.monitoring.CheckingInstallation.Found;
import nl.ibp.workflow.monitoring.SearchIndex.Differences;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The command that checks whether all is whole, as after a restore: {@code java -jar ibp.jar --ibp.check}. It reads every
 * dossier, its process, the record, what is searched and what is counted; it changes none of it and lets no timer run.
 */
public final class InstallationCheck {

    private static final Command COMMAND = new Command("--ibp.check");

    private InstallationCheck() {}

    public static boolean isAskedFor(String... arguments) {
        return COMMAND.isAskedFor(arguments);
    }

    /** @return the exit code: 0 when all is whole, 2 when something is not */
    public static int run(String... arguments) {
        return COMMAND.run(
                Parts.class,
                context -> {
                    Found found = context.getBean(CheckingInstallation.class).check();
                    lines(found).forEach(System.out::println);
                    return found.isSound() ? 0 : 2;
                },
                Stream.concat(Stream.of(arguments), READING.stream()).toArray(String[]::new));
    }

    // What would be made at the start of a node is made when somebody needs it, and here nobody does.
    private static final List<String> READING = List.of(
            "--spring.main.lazy-initialization=true",
            "--spring.flyway.enabled=false",
            // Pages want a web server.
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "--camunda.bpm.database.schema-update=false");

    static List<String> lines(Found found) {
        Stream<String> sides = found.dossiers().disagreements().stream()
                .map(one -> "  %s (%s): %s".formatted(one.number(), one.proposal(), one.subject()));
        Stream<String> all = Stream.of(
                "Dossiers: %1$d gecontroleerd, %2$d verschillen. | Dossiers: %1$d checked, %2$d disagreements."
                        .formatted(
                                found.dossiers().dossiers(),
                                found.dossiers().disagreements().size()),
                RecordVerification.text(found.record()),
                searched(found.searchIndex()),
                found.unread() == 0
                        ? "De cijfers kennen elke stap. | Figures know every step."
                        : "De cijfers missen nog %1$d stappen; de eerstvolgende start neemt ze op. | Figures lack %1$d steps still; the next start takes them in."
                                .formatted(found.unread()));
        return Stream.concat(all, sides).toList();
    }

    private static String searched(Differences differences) {
        return differences.areNone()
                ? "Alles is te vinden. | Everything can be found."
                : "De zoekindex klopt niet: woorden %1$d, werk %2$d, kenmerken %3$d. | The search index is wrong: words %1$d, work %2$d, facets %3$d."
                        .formatted(differences.words(), differences.work(), differences.facets());
    }

    /** All use cases with the engine, and no page. No configuration of the application, which would find it otherwise. */
    @EnableAutoConfiguration
    @ComponentScan("nl.ibp.workflow")
    static class Parts {}
}
