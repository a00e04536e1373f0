package nl.ibp.ui.forecast;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ibp.domain.forecast.Expected;
import nl.ibp.domain.forecast.Said;
import nl.ibp.ui.chart.Chart;
import nl.ibp.ui.chart.RangeChart;
import nl.ibp.ui.chart.Scale;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.forecasting.DossierForecast;
import nl.ibp.workflow.forecasting.Outlook;

/** From the day by which half is decided to the one by which 85 of 100 are, for one of the two decisions. */
final class ForecastChart {

    private static final int MOST = 40;

    private record Told(DossierForecast dossier, LocalDate from, LocalDate until) {}

    private ForecastChart() {}

    /** Nothing where nothing is told. */
    static Optional<Component> of(
            String title, Outlook outlook, Function<DossierForecast, Expected> decision, Locale language) {
        List<Told> told = outlook.dossiers().stream()
                .flatMap(dossier -> told(dossier, decision.apply(dossier)))
                .sorted(Comparator.comparing(Told::from).thenComparing(Told::until))
                .limit(MOST)
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last =
                told.stream().map(Told::until).max(Comparator.naturalOrder()).orElseThrow();
        Formats formats = Formats.in(language);
        List<RangeChart.Row> rows = told.stream()
                .map(each -> RangeChart.Row.ofDays(
                        each.dossier().number() + " "
                                + TitleText.of(each.dossier().named().title(), language),
                        formats.shortDate(each.from()) + " – " + formats.shortDate(each.until()),
                        each.from(),
                        each.until(),
                        DossierNavigation.addressOf(each.dossier().id())))
                .toList();
        return Optional.of(
                new Chart(title, new RangeChart(Scale.between(outlook.today(), last.plusDays(14), language), rows)));
    }

    private static Stream<Told> told(DossierForecast dossier, Expected expected) {
        return expected.said() == Said.DATES
                ? expected.date50().stream()
                        .flatMap(from -> expected.date85().stream().map(until -> new Told(dossier, from, until)))
                : Stream.empty();
    }
}
