package nl.ibp.ui.component;

import java.util.List;
import java.util.Optional;

/** What a path line shows: the stops in their order and the ways back that were taken. */
public record PathPicture(List<PathStop> stops, List<PathReturn> returns) {

    public PathPicture {
        stops = List.copyOf(stops);
        returns = List.copyOf(returns);
    }

    int indexOf(String stopId) {
        for (int index = 0; index < stops.size(); index++) {
            if (stops.get(index).id().equals(stopId)) {
                return index;
            }
        }
        throw new IllegalArgumentException("No stop '" + stopId + "' on this path");
    }

    /** Where the work is now: the first stop that waits for someone, else the last one reached. */
    Optional<PathStop> now() {
        return stops.stream().filter(stop -> stop.state().isNow()).findFirst().or(() -> stops.stream()
                .filter(stop -> stop.state().isReached())
                .reduce((first, second) -> second));
    }

    /** Whether the line leads up to this stop in full: something happened here or further on. */
    boolean isReached(int index) {
        return stops.stream().skip(index).anyMatch(stop -> stop.state().isReached());
    }

    /** Whether the line from this stop to the next one has been travelled. */
    boolean goesOnAfter(int index) {
        return index + 1 < stops.size() && isReached(index + 1);
    }

    /** How much room a stop takes beside the others: branches have more to say. */
    double widthOf(int index) {
        return stops.get(index).branches().isEmpty() ? 1 : 1.5;
    }

    /** How far a way back reaches, from the middle of one stop to the middle of the other, in widths of the first. */
    double spanOf(PathReturn back) {
        int from = indexOf(back.from());
        int to = indexOf(back.to());
        double between = 0;
        for (int index = to + 1; index < from; index++) {
            between += widthOf(index);
        }
        return (between + (widthOf(from) + widthOf(to)) / 2) / widthOf(from);
    }
}
