package nl.ibp.workflow.forecasting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.forecast.Committees;
import nl.ibp.domain.forecast.DayLine;
import nl.ibp.domain.forecast.Part;
import nl.ibp.domain.forecast.Situation;
import nl.ibp.domain.forecast.Stop;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RouteKind;
import org.jspecify.annotations.Nullable;

/** Says of a dossier that goes on all that its forecast depends on. */
class Situations {

    private final DayLine line;
    private final KnownRoutes routes;
    private final PathReader reader;

    Situations(DayLine line, KnownRoutes routes, PathReader reader) {
        this.line = line;
        this.routes = routes;
        this.reader = reader;
    }

    Situation of(OpenPath path) {
        return new Situation(
                path.at(),
                spent(path.since(), path.stoodStill()),
                path.urgency(),
                path.isOfLaterRound(),
                committees(path),
                states(path),
                path.parked());
    }

    private int spent(LocalDate since, int stoodStill) {
        return Math.max(0, -line.indexOf(since) - stoodStill);
    }

    private @Nullable Committees committees(OpenPath path) {
        Optional<Committees> known = path.route() == null || path.route().kind() == RouteKind.ASSIGN
                ? routes.of(path.themes())
                : Optional.of(Committees.of(path.route()));
        if (!asksAdvice(path.at())) {
            return known.orElse(null);
        }
        // What was under way before there were records counts as a whole.
        return path.isRecorded()
                ? known.map(committees -> committees.withNow(now(path, committees)))
                        .orElse(null)
                : null;
    }

    private static boolean asksAdvice(ProposalStatus at) {
        return at == ProposalStatus.OFFICIAL_ADVICE || at == ProposalStatus.ADMINISTRATIVE_ADVICE;
    }

    /** A committee that has work, but no round yet, weighs an earlier advice first. */
    private List<Part> now(OpenPath path, Committees committees) {
        List<Part> now = new ArrayList<>(underWay(path));
        List<BodyId> asked =
                path.at() == ProposalStatus.OFFICIAL_ADVICE ? committees.official() : committees.administrative();
        asked.stream()
                .filter(path.atWork()::contains)
                .filter(body -> now.stream().noneMatch(part -> part.body().equals(body)))
                .map(body -> Part.toCome(body, Stop.REVIEWS))
                .toList()
                .forEach(now::add);
        return now;
    }

    private List<Part> underWay(OpenPath path) {
        return path.parts().stream()
                .map(part -> Part.underWay(
                        part.body(), PathReader.stop(part.part()), spent(part.since(), part.stoodStill())))
                .toList();
    }

    private @Nullable List<Part> states(OpenPath path) {
        if (path.at() != ProposalStatus.STATES) {
            return reader.states(path.participants());
        }
        return path.isRecorded() ? underWay(path) : null;
    }
}
