package nl.ibp.domain.decision;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import org.junit.jupiter.api.Test;

class MandateTest {

    private static final LocalDate FROM = LocalDate.of(2026, 5, 4);
    private static final LocalDate UNTIL = LocalDate.of(2026, 7, 31);
    private static final Set<SeatId> HOLDERS = Set.of(new SeatId("bestuur-groningen"));

    @Test
    void coversProposalsWhoseThemesAreAllWithinItsScope() {
        Mandate mandate = mandate(1, 3);

        assertThat(mandate.covers(themes(1), FROM)).isTrue();
        assertThat(mandate.covers(themes(1, 3), FROM)).isTrue();
        assertRefused(() -> mandate.requireCovers(themes(1, 4), FROM), "OUTSIDE_MANDATE");
        assertRefused(() -> mandate.requireCovers(List.of(), FROM), "OUTSIDE_MANDATE");
    }

    @Property
    void holdsFromItsFirstToItsLastDay(@ForAll @IntRange(min = -100, max = 200) int days) {
        LocalDate day = FROM.plusDays(days);

        assertThat(mandate(1).holdsOn(day)).isEqualTo(!day.isBefore(FROM) && !day.isAfter(UNTIL));
    }

    @Test
    void endsOnceWhenItIsTakenBack() {
        Mandate mandate = mandate(1);
        PersonId board = new PersonId("ipo-bestuur");
        assertRefused(() -> mandate.end(" ", board, Fixtures.NOW), "REASONS_REQUIRED");
        assertThat(mandate.holdsOn(FROM)).isTrue();

        mandate.end("Het bestuur besluit weer zelf.", board, Fixtures.NOW);

        assertRefused(() -> mandate.requireCovers(themes(1), FROM), "MANDATE_OVER");
        assertRefused(() -> mandate.end("Nog eens.", board, Fixtures.NOW), "MANDATE_OVER");
    }

    @Property
    void endsWithTheCollegeOfAHolderUnlessItIsOverThenOrBeginsWithTheNewOne(
            @ForAll @IntRange(min = -100, max = 200) int days) {
        Mandate mandate = mandate(1);
        LocalDate newCollege = FROM.plusDays(days);

        boolean ended = mandate.endWithCollege(HOLDERS, newCollege, Fixtures.NOW);

        assertThat(ended).isEqualTo(newCollege.isAfter(FROM) && !newCollege.isAfter(UNTIL));
        assertThat(mandate.end().isPresent()).isEqualTo(ended);
        assertThat(mandate.end().map(MandateEnd::isWithCollege).orElse(true)).isTrue();
    }

    @Test
    void staysWithMembersOfOtherColleges() {
        Mandate mandate = mandate(1);

        boolean ended = mandate.endWithCollege(Set.of(new SeatId("bestuur-drenthe")), UNTIL, Fixtures.NOW);

        assertThat(ended).isFalse();
        assertThat(mandate.holdsOn(UNTIL)).isTrue();
    }

    @Test
    void endsWithNoCollegeOnceItWasTakenBack() {
        Mandate mandate = mandate(1);
        mandate.end("Het bestuur besluit weer zelf.", new PersonId("ipo-bestuur"), Fixtures.NOW);

        assertThat(mandate.endWithCollege(HOLDERS, UNTIL, Fixtures.NOW)).isFalse();
        assertThat(mandate.end())
                .hasValueSatisfying(end -> assertThat(end.isWithCollege()).isFalse());
    }

    @Test
    void saysWhatItIsForWhoHoldsItAndForHowLong() {
        assertRefused(() -> grant("", HOLDERS, themes(1), UNTIL), "MANDATE_SUBJECT_REQUIRED");
        assertRefused(() -> grant("Klimaat", Set.of(), themes(1), UNTIL), "HOLDER_REQUIRED");
        assertRefused(() -> grant("Klimaat", HOLDERS, Set.of(), UNTIL), "THEME_REQUIRED");
        assertRefused(() -> grant("Klimaat", HOLDERS, themes(1), FROM.minusDays(1)), "ENDS_BEFORE_IT_BEGINS");
    }

    private static Mandate mandate(int... themes) {
        return grant("Klimaat", HOLDERS, themes(themes), UNTIL);
    }

    private static Mandate grant(String subject, Set<SeatId> holders, Set<ThemeNumber> themes, LocalDate until) {
        return Mandate.grant(
                MandateId.create(), subject, holders, themes, FROM, until, new PersonId("ipo-bestuur"), Fixtures.NOW);
    }

    private static Set<ThemeNumber> themes(int... numbers) {
        Set<ThemeNumber> themes = new TreeSet<>();
        for (int number : numbers) {
            themes.add(new ThemeNumber(number));
        }
        return themes;
    }
}
