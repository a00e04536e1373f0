package nl.ibp.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads of a mandate that is over reads why. */
class MandateListTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final SeatId HOLDER = new SeatId("bestuur-utrecht");
    private static final PersonId BOARD = new PersonId("ipo-bestuur");

    private final NameBook names = mock(NameBook.class);
    private final Theme theme = mock(Theme.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.theme(any())).thenReturn(theme);
        when(theme.name()).thenReturn("Wonen");
        when(names.seatInBody(any(), any())).thenReturn("Lid voor Utrecht");
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void saysThatItEndedWithTheCollegeOfAHolder() {
        Mandate mandate = mandate();
        mandate.endWithCollege(Set.of(HOLDER), Fixtures.TODAY, Fixtures.NOW);

        assertThat(text(mandate))
                .contains("Geëindigd op ma 4 mei 2026, omdat de provincie van een houder een nieuw college kreeg.");
    }

    @Test
    void saysWhyTheBoardTookItBack() {
        Mandate mandate = mandate();
        mandate.end("Het bestuur besluit weer zelf.", BOARD, Fixtures.NOW);

        assertThat(text(mandate)).contains("Geëindigd op ma 4 mei 2026: Het bestuur besluit weer zelf.");
    }

    private static Mandate mandate() {
        return Mandate.grant(
                MandateId.create(),
                "Voortgang",
                Set.of(HOLDER),
                Set.of(new ThemeNumber(2)),
                Fixtures.TODAY.minusDays(10),
                Fixtures.TODAY.plusDays(10),
                BOARD,
                Fixtures.NOW);
    }

    private String text(Mandate mandate) {
        MandateList list = new MandateList(List.of(mandate), names, Fixtures.TODAY, false, id -> {});
        UI.getCurrent().add(list);
        return list.getElement().getTextRecursively();
    }
}
