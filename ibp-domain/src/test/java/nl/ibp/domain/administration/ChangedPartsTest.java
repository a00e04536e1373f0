package nl.ibp.domain.administration;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.Stated;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import org.junit.jupiter.api.Test;

class ChangedPartsTest {

    private static final Milestone MAP = new Milestone("Kaart", ApproximateDate.none());

    @Test
    void namesWhatChangedAndLeavesOutWhatStayed() {
        Theme before = theme("Wonen", Stated.proMemorie(), List.of(MAP));
        Theme after = theme("Wonen", Stated.of("BZK"), List.of(MAP));

        assertThat(ChangedParts.of(before, after))
                .containsExactly(new ChangedPart("leadOrganisation", Stated.proMemorie(), Stated.of("BZK")));
    }

    @Test
    void tellsAnEmptyPartFromProMemorie() {
        Theme before = theme("Wonen", Stated.unstated(), List.of());
        Theme after = theme("Wonen", Stated.proMemorie(), List.of());

        assertThat(ChangedParts.of(before, after))
                .containsExactly(new ChangedPart("leadOrganisation", Stated.unstated(), Stated.proMemorie()));
    }

    @Test
    void writesMilestonesWithTheirDates() {
        Theme before = theme("Wonen", Stated.unstated(), List.of(MAP));
        Theme after = theme(
                "Wonen",
                Stated.unstated(),
                List.of(MAP, new Milestone("Agenda", ApproximateDate.summer("Zomer", 2018))));

        assertThat(ChangedParts.of(before, after))
                .containsExactly(new ChangedPart("milestones", Stated.of("Kaart"), Stated.of("Kaart\nAgenda – Zomer")));
    }

    @Test
    void refusesAChangeOfNothing() {
        Theme theme = theme("Wonen", Stated.unstated(), List.of());

        assertRefused(() -> ChangedParts.of(theme, theme), "NOTHING_CHANGED");
    }

    private static Theme theme(String name, Stated<String> lead, List<Milestone> milestones) {
        return new Theme(
                new ThemeNumber(2),
                name,
                lead,
                Stated.unstated(),
                Stated.unstated(),
                Stated.unstated(),
                "",
                milestones);
    }
}
