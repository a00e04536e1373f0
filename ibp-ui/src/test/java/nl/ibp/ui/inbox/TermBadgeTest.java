package nl.ibp.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.term.Term;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.i18n.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermBadgeTest {

    private static final LocalDate ASCENSION_DAY = LocalDate.of(2026, 5, 14);

    private FormTester tester;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
    }

    @AfterEach
    void close() {
        tester.close();
    }

    // 8 May 2026 is a Friday; Ascension Day is Thursday the 14th.
    @ParameterizedTest
    @CsvSource({
        "2026-05-04, 2026-05-08, nog 4 werkdagen, is-quiet",
        "2026-05-06, 2026-05-08, nog 2 werkdagen, is-waiting",
        "2026-05-08, 2026-05-08, vandaag, is-waiting",
        "2026-05-09, 2026-05-08, minder dan 1 werkdag te laat, is-late",
        "2026-05-10, 2026-05-08, minder dan 1 werkdag te laat, is-late",
        "2026-05-11, 2026-05-08, 1 werkdag te laat, is-late",
        "2026-05-14, 2026-05-13, minder dan 1 werkdag te laat, is-late",
        "2026-05-15, 2026-05-13, 1 werkdag te laat, is-late",
        "2026-05-09, 2026-05-11, nog 1 werkdag, is-waiting",
        "2026-05-13, 2026-05-15, nog 1 werkdag, is-waiting",
    })
    void saysWhatIsLeftOfATerm(LocalDate today, LocalDate due, String words, String state) {
        Span badge = badge(today, due, Formats.in(Languages.DUTCH));

        assertThat(badge.getElement().getTextRecursively()).isEqualTo(words);
        assertThat(badge.getClassNames()).contains(state);
    }

    @Test
    void saysSoInEnglishToo() {
        Formats english = Formats.in(Languages.ENGLISH);
        LocalDate friday = LocalDate.of(2026, 5, 8);

        assertThat(badge(friday.plusDays(1), friday, english).getElement().getTextRecursively())
                .isEqualTo("less than 1 working day late");
        assertThat(badge(friday.plusDays(4), friday, english).getElement().getTextRecursively())
                .isEqualTo("2 working days late");
    }

    @Test
    void tellsTheDayItselfToWhoPointsAtIt() {
        LocalDate friday = LocalDate.of(2026, 5, 8);

        Span badge = badge(friday, friday, Formats.in(Languages.DUTCH));

        assertThat(badge.getElement().getAttribute("data-tip")).isEqualTo("vr 8 mei 2026");
    }

    @Test
    void saysThatNoTermRuns() {
        TermBadge terms = on(LocalDate.of(2026, 5, 8));

        Span badge = terms.of(null, Formats.in(Languages.DUTCH), "Geen termijn");

        assertThat(badge.getElement().getTextRecursively()).isEqualTo("Geen termijn");
    }

    @Test
    void saysThatATermStandsStillHoweverLong() {
        LocalDate friday = LocalDate.of(2026, 5, 8);

        Span badge = on(friday.plusDays(60)).of(new Term(friday, friday.minusDays(2)), Languages.DUTCH);

        assertThat(badge.getElement().getTextRecursively()).isEqualTo("Termijn staat stil");
        assertThat(badge.getClassNames()).contains("is-quiet");
    }

    private static Span badge(LocalDate today, LocalDate due, Formats formats) {
        return on(today).of(due, formats, "");
    }

    private static TermBadge on(LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(12, 0).atZone(OfficialTime.ZONE).toInstant(), OfficialTime.ZONE);
        return new TermBadge(new WorkingCalendar(Set.of(ASCENSION_DAY)::contains, List::of), clock);
    }
}
