package nl.ibp.journey;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@link PagesJourney} looks at, in English. */
class EnglishPagesJourney {

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @TestFactory
    Stream<DynamicTest> isForEverybody() {
        return Sights.all().stream()
                .map(sight -> DynamicTest.dynamicTest(
                        sight.name(),
                        () -> Accessibility.checkWords(
                                sight.lookedAtBy(people, "en").page(), sight.name())));
    }
}
