package nl.ibp.ui.monitoring;

import java.util.Arrays;
import nl.ibp.ui.component.PathFigure;
import nl.ibp.ui.component.PathFigures;
import nl.ibp.workflow.monitoring.StatusFigure;

/** Where on the path the proposals are that are under way. */
class WhereSection extends FigureSection<WhereSection.Shown> {

    record Shown(StatusFigures now, ListLinks links) {}

    WhereSection() {
        addClassName("card");
    }

    @Override
    void draw(Shown shown) {
        StatusFigure underWay = shown.now().underWay();
        add(
                heading("progress.underWay", underWay.count(), underWay.late()),
                new PathFigures(Arrays.stream(ProgressStop.values())
                        .map(stop -> figure(stop, shown))
                        .toList()));
    }

    private PathFigure figure(ProgressStop stop, Shown shown) {
        StatusFigure figure = shown.now().of(stop.statuses());
        return new PathFigure(
                getTranslation(stop.textKey()),
                figure.count(),
                figure.late(),
                shown.links().at(stop.statuses()));
    }
}
