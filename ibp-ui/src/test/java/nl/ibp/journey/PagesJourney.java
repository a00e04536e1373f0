package nl.ibp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything the product shows can be used by everybody, fits their screen, and costs what it is worth. */
class PagesJourney {

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @Test
    void knowsATaskOfEachKind() {
        assertThat(Stream.concat(Sights.TASKS.keySet().stream(), Sights.WRITING.stream()))
                .containsExactlyInAnyOrder(TaskKind.values());
    }

    @TestFactory
    Stream<DynamicTest> isForEverybody() {
        return Sights.all().stream()
                .map(sight -> DynamicTest.dynamicTest(sight.name(), () -> {
                    Person person = sight.lookedAtBy(people, "nl");

                    Accessibility.checkInBothSchemes(person.page(), sight.name());
                    if (sight.isMain()) {
                        Layout.check(person.page(), sight.name());
                    }
                }));
    }
}
