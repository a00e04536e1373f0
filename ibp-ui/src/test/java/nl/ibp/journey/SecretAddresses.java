package nl.ibp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.path.SecretContent;

/** Every page there is, for everything of a secret dossier that an address can name without saying the word itself. */
record SecretAddresses(Application application, SecretContent secret) {

    /** The sign-in page shows nothing of anything, and the start is the inbox again. */
    private static final Set<String> LEFT_OUT = Set.of("aanmelden", "");

    List<String> all() {
        Stream<String> pages = application.pages().stream()
                .filter(page -> !LEFT_OUT.contains(page))
                .flatMap(this::filledIn);
        Stream<String> searches = Stream.of(
                "voorstellen?zoek=" + secret.path().proposal().number(),
                "voorstellen?thema=4",
                "voorstellen?provincie=gelderland",
                "bijlagen/" + secret.document());
        return Stream.concat(pages, searches).toList();
    }

    private Stream<String> filledIn(String page) {
        if (page.contains(":id")) {
            return Stream.of(page.replace(":id", secret.id().toString()));
        }
        if (page.contains(":task")) {
            Tasks tasks = application.bean(Tasks.class);
            String open = tasks.openOn(secret.id()).get(0).id().value();
            String ended = tasks.endedOn(secret.id()).get(0).task().id().value();
            return Stream.of(open, ended).map(task -> page.replace(":task", task));
        }
        if (page.contains(":consultation")) {
            return application.bean(Consultations.class).on(secret.id()).stream()
                    .limit(1)
                    .map(first -> page.replace(":consultation", first.id().toString()));
        }
        if (page.contains(":seat")) {
            return Stream.of(page.replace(":seat", "gs-gelderland"));
        }
        if (page.contains(":subscription")) {
            return Stream.of(StumblingReceiver.of(application));
        }
        if (page.startsWith("beheer/processen/")) {
            return Stream.of("beheer/processen/regionalProposal", "beheer/processen/secrecy");
        }
        if (page.startsWith("beheer/stamgegevens/thema/")) {
            return Stream.of("beheer/stamgegevens/thema/4");
        }
        if (page.startsWith("programma/verslag/")) {
            return Stream.of("programma/verslag");
        }
        assertThat(page).as("a page whose address can be filled in here").doesNotContain(":");
        return Stream.of(page);
    }
}
