package nl.ibp.processes;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The drawn line of one sequence flow. */
record Line(String flow, String source, List<Point2D> points) {

    static Line of(SequenceFlow flow) {
        return new Line(
                flow.getId(),
                flow.getSource().getId(),
                points(flow.getDiagramElement().getWaypoints()));
    }

    List<Line2D> segments() {
        var segments = new ArrayList<Line2D>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(new Line2D.Double(points.get(i - 1), points.get(i)));
        }
        return segments;
    }

    /** Two ways out of one gateway may share the stem they leave it by; nothing else may meet. */
    boolean crosses(Line other) {
        boolean siblings = source.equals(other.source);
        return segments().stream().anyMatch(mine -> other.segments().stream()
                .anyMatch(theirs -> siblings ? cuts(mine, theirs) : meets(mine, theirs)));
    }

    private static boolean meets(Line2D mine, Line2D theirs) {
        return mine.intersectsLine(theirs) && (parallel(mine, theirs) || !shareAnEnd(mine, theirs));
    }

    private static boolean cuts(Line2D mine, Line2D theirs) {
        return mine.intersectsLine(theirs) && !parallel(mine, theirs) && !endsOn(mine, theirs) && !endsOn(theirs, mine);
    }

    private static boolean endsOn(Line2D one, Line2D other) {
        return other.ptSegDist(one.getP1()) == 0 || other.ptSegDist(one.getP2()) == 0;
    }

    private static boolean shareAnEnd(Line2D mine, Line2D theirs) {
        return mine.getP1().equals(theirs.getP1())
                || mine.getP1().equals(theirs.getP2())
                || mine.getP2().equals(theirs.getP1())
                || mine.getP2().equals(theirs.getP2());
    }

    private static boolean parallel(Line2D mine, Line2D theirs) {
        double cross = (mine.getX2() - mine.getX1()) * (theirs.getY2() - theirs.getY1())
                - (mine.getY2() - mine.getY1()) * (theirs.getX2() - theirs.getX1());
        return cross == 0;
    }

    private static List<Point2D> points(Collection<Waypoint> waypoints) {
        return waypoints.stream()
                .map(point -> (Point2D) new Point2D.Double(point.getX(), point.getY()))
                .toList();
    }
}
