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
    Stream<DynamicTest> isAccessibleInDutch() {
        return Sights.all().stream().map(sight -> DynamicTest.dynamicTest(sight.name(), () -> look(sight, "nl")));
    }

    @TestFactory
    Stream<DynamicTest> isAccessibleInEnglish() {
        return Sights.all().stream().map(sight -> DynamicTest.dynamicTest(sight.name(), () -> look(sight, "en")));
    }

    /** In either scheme; and nothing but a diagram loads the library that draws diagrams. */
    private void look(Sight sight, String language) {
        Person person = sight.lookedAtBy(people, language);

        assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo(language);
        Accessibility.checkInBothSchemes(person.page(), sight.name());
        assertThat(person.requested(DIAGRAM_LIBRARY))
                .as("asks for the library of diagrams")
                .isEqualTo(sight.name().contains("process"));
    }
}
