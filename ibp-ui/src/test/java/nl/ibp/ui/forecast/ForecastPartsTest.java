package nl.ibp.ui.forecast;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyDouble;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.forecast.Arrivals;
import nl.ibp.domain.forecast.Calibration;
import nl.ibp.domain.forecast.Comparison;
import nl.ibp.domain.forecast.Expected;
import nl.ibp.domain.forecast.Forecast;
import nl.ibp.domain.forecast.Reliability;
import nl.ibp.domain.forecast.Said;
import nl.ibp.domain.forecast.Score;
import nl.ibp.domain.forecast.Stop;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.forecasting.DossierForecast;
import nl.ibp.workflow.forecasting.Scenario;
import nl.ibp.workflow.monitoring.ProposalTitles.Named;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is to be expected in words and tables, and never more than can be said. */
class ForecastPartsTest {

    private static final BodyId BODY = new BodyId("bac-re");

    private final NameBook names = mock(NameBook.class);
    private FormTester tester;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
        when(names.body(any(), any())).thenReturn("BAC RE");
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void showsDatesOfBothDecisionsAndWhatTheyRestOn() {
        ForecastTable table = shown(new ForecastTable(List.of(dossier(
                dates(LocalDate.of(2026, 6, 11), LocalDate.of(2026, 7, 9), 34),
                dates(LocalDate.of(2026, 10, 21), LocalDate.of(2026, 12, 16), 12)))));

        assertThat(rows(table).get(1))
                .contains("IBP-2026-014 Food Valley", "Bij de intake")
                .contains("do 11 juni 2026", "do 9 juli 2026", "wo 21 oktober 2026", "wo 16 december 2026", "12");
        assertThat(_get(table, Anchor.class, spec -> spec.withText("IBP-2026-014 Food Valley"))
                        .getHref())
                .startsWith("voorstellen/");
    }

    @Test
    void saysWhyThereIsNoDate() {
        ForecastTable table =
                shown(new ForecastTable(List.of(dossier(nothing(Said.NOTHING_TO_COME), nothing(Said.TOO_FEW_CASES)))));

        assertThat(rows(table).get(1))
                .contains("besloten", "te weinig gevallen")
                .doesNotContain(" 2026");
    }

    private static DossierForecast dossier(Expected board, Expected states) {
        return new DossierForecast(
                new ProposalId(new UUID(0, 14)),
                new Named(new ProposalNumber(2026, 14), ProposalTitle.of("Food Valley", false)),
                ProposalStatus.INTAKE,
                Set.of(Fixtures.GELDERLAND),
                List.of(),
                new Forecast(board, states));
    }

    private static Expected dates(LocalDate half, LocalDate mostly, int cases) {
        return new Expected(Said.DATES, Optional.of(half), Optional.of(mostly), cases, 1);
    }

    private static Expected nothing(Said why) {
        return new Expected(why, Optional.empty(), Optional.empty(), 0, 0);
    }

    @Test
    void saysHowOftenDatesHeld() {
        ReliabilitySection section = shown(new ReliabilitySection(
                new Reliability(new Calibration(0.8, 0.82), new Score(50, 26, 43, 12), new Score(40, 19, 34, 9))));

        assertThat(text(section))
                .contains("bij 43 van 50 afgeronde dossiers (86%)", "bij 34 van 40 afgeronde dossiers (85%)")
                .contains("Geteld is de nieuwere helft");
        assertThat(rows(section)).hasSize(3);
    }

    @Test
    void claimsNothingOfFewDossiers() {
        ReliabilitySection section = shown(new ReliabilitySection(
                new Reliability(Calibration.raw(), new Score(7, 5, 7, 3), new Score(0, 0, 0, 10))));

        assertThat(text(section)).contains("te weinig afgeronde dossiers (7)").doesNotContain("100%");
        assertThat(_find(section, NativeTableRow.class)).isEmpty();
    }

    @Test
    void comparesWhatIsWithWhatWouldBe() {
        ScenarioSection section = shown(new ScenarioSection(
                new Scenario(
                        new Comparison(
                                new Comparison.LeadTimes(arrivals(40, 60), arrivals(90, 120)),
                                new Comparison.LeadTimes(arrivals(35, 50), arrivals(84, 110)),
                                Map.of(Stop.ADMINISTRATIVE_ADVICE, 5.25, Stop.BOARD, 0.01),
                                12),
                        List.of()),
                false,
                names));

        assertThat(text(section))
                .contains("over 84 werkdagen in plaats van 90")
                .contains("gemiddeld 5,2 werkdagen korter")
                .doesNotContain("Bij het IPO-bestuur: gemiddeld");
        assertThat(rows(section)).anySatisfy(row -> assertThat(row).contains("40", "35", "60", "50"));
    }

    @Test
    void saysNothingOfAChangeWhereTooLittleIsKnown() {
        ScenarioSection section = shown(new ScenarioSection(
                new Scenario(
                        new Comparison(
                                new Comparison.LeadTimes(null, null),
                                new Comparison.LeadTimes(null, null),
                                Map.of(),
                                0),
                        List.of()),
                false,
                names));

        assertThat(text(section)).contains("te weinig vergelijkbare gevallen");
        assertThat(_find(section, NativeTableRow.class)).isEmpty();
    }

    private static Arrivals arrivals(int half, int mostly) {
        Arrivals arrivals = mock(Arrivals.class);
        when(arrivals.day(anyDouble()))
                .thenAnswer(call -> OptionalInt.of((double) call.getArgument(0) < 0.6 ? half : mostly));
        return arrivals;
    }

    @Test
    void takesNumbersThatAreTyped() {
        List<WhatIfQuery> asked = new ArrayList<>();
        WhatIfFields fields = shown(new WhatIfFields(List.of(BODY), names, asked::add));
        fields.show(WhatIfQuery.nothing());

        _setValue(_find(fields, IntegerField.class).get(0), 7);

        assertThat(asked).containsExactly(new WhatIfQuery(7, 0, null, 50));
        assertThat(_find(fields, IntegerField.class)).hasSize(2);
        fields.show(new WhatIfQuery(7, 0, BODY, 50));
        assertThat(_find(fields, IntegerField.class)).hasSize(3);
        assertThat(_get(fields, ComboBox.class).getValue()).isEqualTo(BODY);
    }

    private static <C extends Component> C shown(C component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
        return component;
    }

    private static List<String> rows(Component component) {
        return _find(component, NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
