package nl.ibp.ui.map;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.AtLeast;
import nl.ibp.ui.chart.LegendItem;
import nl.ibp.ui.chart.Scale;
import nl.ibp.ui.chart.Shade;
import nl.ibp.ui.component.MapPosition;
import nl.ibp.ui.component.ProMemorie;
import nl.ibp.ui.component.SumText;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.map.MapPlace;
import nl.ibp.workflow.map.PlacedProposal;
import org.jspecify.annotations.Nullable;

/** Says in tints, numbers and words what is asked of the map. */
final class MapDrawing {

    private static final double MILLION = 1_000_000;
    private static final int TINTS = 5;

    private final MapQuery query;
    private final Locale language;
    private final Formats formats;

    MapDrawing(MapQuery query, Locale language) {
        this.query = query;
        this.language = language;
        this.formats = Formats.in(language);
    }

    ShadedMap of(List<ProvinceRow> rows, List<MapPlace> places) {
        double most = most(rows);
        Map<String, ShadedMap.ProvinceMark> provinces = new HashMap<>();
        rows.forEach(row -> provinces.put(
                row.province().code().value(),
                new ShadedMap.ProvinceMark(number(row), Shade.of(row.measured(query), most), words(row), href(row))));
        return new ShadedMap(provinces, places.stream().map(this::point).toList(), legend(most));
    }

    /** Amounts end at a round number of millions, so that the tints do. */
    private double most(List<ProvinceRow> rows) {
        double most =
                rows.stream().mapToDouble(row -> row.measured(query)).max().orElse(0);
        return most > 0 && isMoney() ? Scale.upTo(most / MILLION, language).until() * MILLION : most;
    }

    private boolean isMoney() {
        return query.measure() == Measure.MONEY;
    }

    private String number(ProvinceRow row) {
        if (isMoney()) {
            return millions(row.asked());
        }
        boolean isTold = query.measure() != Measure.LATE || row.late().isPresent();
        return isTold ? formats.number((long) row.measured(query)) : "";
    }

    private String millions(AtLeast asked) {
        if (asked.known().isEmpty()) {
            return asked.hasProMemorie() ? ProMemorie.SHORT : "";
        }
        String number = inMillions(asked.leastAmount().amount().doubleValue());
        return asked.hasProMemorie() ? text("map.atLeast", number) : number;
    }

    private String inMillions(double euros) {
        NumberFormat format = NumberFormat.getNumberInstance(formats.region());
        format.setMaximumFractionDigits(euros < MILLION / 100 ? 4 : 2);
        return format.format(euros / MILLION);
    }

    /** All that its row in the table says, what is asked first. */
    private String words(ProvinceRow row) {
        String count = text("map.words.count", row.count());
        String late = row.late().map(number -> text("map.words.late", number)).orElse("");
        String sum = SumText.plain(row.asked(), language);
        String money = sum.isEmpty() ? text("map.words.nothingAsked") : text("map.words.asked", sum);
        String first =
                switch (query.measure()) {
                    case NUMBER -> count;
                    case STEP ->
                        text(
                                "map.words.step",
                                row.at(query.step()),
                                text(query.step().textKey()));
                    case LATE -> late;
                    case MONEY -> money;
                };
        return row.province().name() + ": "
                + Stream.of(first, count, late, money)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private @Nullable String href(ProvinceRow row) {
        return row.count() == 0 ? null : row.shown();
    }

    private ShadedMap.PointMark point(MapPlace place) {
        MapPosition position =
                new MapPosition(place.point().longitude(), place.point().latitude());
        List<PlacedProposal> proposals = place.proposals();
        PlacedProposal first = proposals.get(0);
        return proposals.size() == 1
                ? new ShadedMap.PointMark(position, 1, named(first), DossierNavigation.addressOf(first.id()))
                : new ShadedMap.PointMark(
                        position,
                        proposals.size(),
                        text("map.place.several", proposals.size(), first.region()),
                        query.at(place.point()).address());
    }

    private String named(PlacedProposal proposal) {
        return text(
                "map.place.one",
                proposal.region(),
                proposal.number().toString(),
                TitleText.of(proposal.title(), language));
    }

    /** Of each tint what it reaches from and to; none where no number falls. */
    private List<LegendItem> legend(double most) {
        List<LegendItem> items = new ArrayList<>();
        for (int tint = 1; tint <= TINTS && most > 0; tint++) {
            double until = most * tint / TINTS;
            double from = most * (tint - 1) / TINTS;
            Optional<String> meaning =
                    isMoney() ? Optional.of(text("map.legend.money", inMillions(until))) : numbers(from, until);
            Shade shade = Shade.values()[tint - 1];
            meaning.ifPresent(words -> items.add(new LegendItem(shade, words)));
        }
        return items;
    }

    private Optional<String> numbers(double above, double until) {
        long first = (long) Math.floor(above) + 1;
        long last = (long) Math.floor(until);
        if (first > last) {
            return Optional.empty();
        }
        return Optional.of(first == last ? formats.number(last) : formats.number(first) + "–" + formats.number(last));
    }

    private String text(String key, Object... params) {
        return I18NProvider.translate(language, key, params);
    }
}
