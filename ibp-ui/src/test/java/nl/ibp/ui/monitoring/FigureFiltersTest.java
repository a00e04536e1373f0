package nl.ibp.ui.monitoring;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.Themes;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.inbox.DateFields;
import nl.ibp.ui.proposal.PanelTest;
import nl.ibp.workflow.monitoring.FigureRights;
import nl.ibp.workflow.monitoring.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days of one's own: each says by itself what is wrong with it, and nothing is asked before both are right. */
class FigureFiltersTest extends PanelTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);
    private static final String NO_DAY = "Dit is geen datum.";

    private final List<FigureQuery> asked = new ArrayList<>();

    @BeforeEach
    void showDaysOfOnesOwn() {
        FigureRights rights = mock(FigureRights.class);
        when(rights.of(any())).thenReturn(new FigureScope(true, Set.of(), Set.of()));
        Bodies bodies = mock(Bodies.class);
        FigureFilters filters = new FigureFilters(
                new FigureChoices(
                        names,
                        new FigureQuery.Address(mock(Provinces.class), bodies, mock(Themes.class)),
                        bodies,
                        () -> STRANGER,
                        rights,
                        Clock.fixed(Fixtures.NOW, OfficialTime.ZONE)),
                asked::add);
        UI.getCurrent().add(filters);
        filters.show(
                new FigureQuery.Asked(
                        new FigureQuery(
                                new FigurePeriod.Days(Period.of(FIRST, LAST).orElseThrow()), null, null, null),
                        List.of()),
                null);
    }

    @Test
    void asksForThePeriodOnceBothAreRight() throws PropertyChangeDeniedException {
        type("Van", "2026-03-15");

        assertThat(asked).isEmpty();
        assertWrong("Tot en met", "Kies een laatste dag die niet voor de eerste ligt.");
        type("Tot en met", "2026-04-01");

        assertThat(field("Tot en met").isInvalid()).isFalse();
        assertThat(asked)
                .extracting(query -> query.period().until(LAST))
                .containsExactly(Period.of(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 4, 1))
                        .orElseThrow());
    }

    @Test
    void saysOfEachThatItIsNoDay() throws PropertyChangeDeniedException {
        type("Van", "+012026-02-01");
        type("Tot en met", "2026-02-20");

        assertWrong("Van", NO_DAY);
        assertThat(field("Tot en met").isInvalid()).as("is a day").isFalse();
        type("Tot en met", "+012026-02-01");
        type("Van", "2026-02-01");

        assertThat(field("Van").isInvalid()).as("is a day by now").isFalse();
        assertWrong("Tot en met", NO_DAY);
        assertThat(asked).isEmpty();
    }

    @Test
    void saysThatADayIsMissingWhereItIs() throws PropertyChangeDeniedException {
        type("Van", "");

        assertWrong("Van", "Kies een datum.");
        assertThat(field("Tot en met").isInvalid()).isFalse();
        assertThat(asked).isEmpty();
    }

    private static void type(String label, String value) throws PropertyChangeDeniedException {
        DateFields.typedInTheBrowser(field(label), value);
    }

    private static void assertWrong(String label, String message) {
        assertThat(field(label).isInvalid()).isTrue();
        assertThat(field(label).getErrorMessage()).startsWith(message);
    }

    private static DateField field(String label) {
        return _get(DateField.class, spec -> spec.withLabel(label));
    }
}
