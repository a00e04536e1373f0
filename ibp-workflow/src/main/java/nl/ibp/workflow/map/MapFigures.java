package nl.ibp.workflow.map;

import java.util.List;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.ProvinceCode;

/**
 * The proposals by province.
 *
 * @param provinces those that take part in any; a proposal of several provinces is in each of these
 * @param proposals in which each is counted once
 * @param secret how many of these are secret for the reader, and stand with their lead province alone
 */
public record MapFigures(List<ProvinceFigure> provinces, int proposals, int secret) {

    public MapFigures {
        provinces = List.copyOf(provinces);
    }

    public ProvinceFigure of(ProvinceCode province) {
        return provinces.stream()
                .filter(figure -> figure.province().equals(province))
                .findFirst()
                .orElseGet(() -> ProvinceFigure.none(province));
    }

    /** The same without what is late in provinces that the reader may not compare. */
    MapFigures toldBy(FigureScope scope) {
        return new MapFigures(
                provinces.stream()
                        .map(figure -> scope.mayCompare(figure.province()) ? figure : figure.withoutLate())
                        .toList(),
                proposals,
                secret);
    }
}
