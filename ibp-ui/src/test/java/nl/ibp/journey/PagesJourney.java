package nl.ibp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything the product shows can be used by everybody, and costs what it is worth. */
class PagesJourney {

    private static final String DIAGRAM_LIBRARY = "bpmn-visualization";

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @Test
    void knowsATaskOfEachKind() {
        assertThat(Stream.concat(Sights.TASKS.keySet().stream(), Sights.WRITING.stream()))
                .containsExactlyInAnyOrder(TaskKind.values());
    }

    @TestFactory
    Stream<DynamicTest> isForEverybodyInDutch() {
        return Sights.all().stream()
                .map(sight -> DynamicTest.dynamicTest(sight.name(), () -> {
                    Person person = look(sight, "nl");

                    Accessibility.checkInBothSchemes(person.page(), sight.name());
                    if (Layout.IS_ASKED_FOR && sight.isMain()) {
                        Layout.check(person.page(), sight.name());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> isForEverybodyInEnglish() {
        return Sights.all().stream()
                .map(sight -> DynamicTest.dynamicTest(
                        sight.name(),
                        () -> Accessibility.checkWords(look(sight, "en").page(), sight.name())));
    }

    /** Nothing but a diagram loads the library that draws diagrams. */
    private Person look(Sight sight, String language) {
        Person person = sight.lookedAtBy(people, language);

        assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(person.requested(DIAGRAM_LIBRARY))
                .as("asks for the library of diagrams")
                .isEqualTo(sight.name().contains("process"));
        return person;
    }
}
