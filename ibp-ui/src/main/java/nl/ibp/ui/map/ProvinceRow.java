package nl.ibp.ui.map;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.organisation.Province;
import nl.ibp.ui.monitoring.ProgressStop;
import nl.ibp.workflow.map.ProvinceFigure;

/**
 * What the map says of one province.
 *
 * @param asked by the proposals it leads
 * @param counted address of the list of the proposals that count
 * @param shown address of the list of those the provinces are shaded by
 */
record ProvinceRow(Province province, ProvinceFigure figure, AtLeast asked, String counted, String shown) {

    int count() {
        return figure.count();
    }

    int at(ProgressStop stop) {
        return figure.count(List.of(stop.statuses()));
    }

    /** Empty where it is not for the reader. */
    Optional<Integer> late() {
        return Optional.ofNullable(figure.late());
    }

    /** What the province is shaded by. */
    double measured(MapQuery query) {
        return switch (query.measure()) {
            case NUMBER -> count();
            case STEP -> at(query.step());
            case LATE -> late().orElse(0);
            case MONEY -> asked.leastAmount().amount().doubleValue();
        };
    }
}
