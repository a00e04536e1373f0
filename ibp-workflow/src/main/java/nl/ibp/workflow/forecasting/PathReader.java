package nl.ibp.workflow.forecasting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ibp.domain.forecast.Part;
import nl.ibp.domain.forecast.PastDossier;
import nl.ibp.domain.forecast.Situation;
import nl.ibp.domain.forecast.StepBodies;
import nl.ibp.domain.forecast.Stop;
import nl.ibp.domain.forecast.Visit;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.monitoring.StepOutcome;
import nl.ibp.workflow.monitoring.StepPart;
import org.jspecify.annotations.Nullable;

/** Reads out of recorded paths what forecasts learn from. */
class PathReader {

    private static final Set<ProposalStatus> DECIDED =
            Set.of(ProposalStatus.STATES, ProposalStatus.REJECTED, ProposalStatus.NOTED);

    private final StepBodies bodies;
    private final KnownRoutes routes;
    private final Seats seats;

    PathReader(StepBodies bodies, KnownRoutes routes, Seats seats) {
        this.bodies = bodies;
        this.routes = routes;
        this.seats = seats;
    }

    /** The stops that are behind it. */
    List<Visit> visits(RecordedPath path) {
        List<RecordedPath.Step> wholes = wholes(path);
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i + 1 < wholes.size(); i++) {
            RecordedPath.Step step = wholes.get(i);
            RecordedPath.End end = step.end();
            if (end != null && !step.status().isFinal()) {
                Stop stop = Stop.of(step.status());
                visits.add(visit(
                        step, end, stop, bodies.of(stop), wholes.get(i + 1).status()));
            }
        }
        path.steps().stream().flatMap(PathReader::visitOfPart).forEach(visits::add);
        return visits;
    }

    private static List<RecordedPath.Step> wholes(RecordedPath path) {
        return path.steps().stream().filter(RecordedPath.Step::isWhole).toList();
    }

    private static Stream<Visit> visitOfPart(RecordedPath.Step step) {
        RecordedPath.End end = step.end();
        return step.part() == null || end == null
                ? Stream.empty()
                : Stream.of(visit(step, end, stop(step.part()), step.body(), brokenOff(end.outcome())));
    }

    private static Visit visit(
            RecordedPath.Step step,
            RecordedPath.End end,
            Stop stop,
            @Nullable BodyId body,
            @Nullable ProposalStatus next) {
        return new Visit(
                stop, body, step.urgency(), step.isOfLaterRound(), step.entered(), end.day(), end.days(), next);
    }

    private static @Nullable ProposalStatus brokenOff(StepOutcome outcome) {
        return switch (outcome) {
            case WITHDRAWN -> ProposalStatus.WITHDRAWN;
            case REVOKED -> ProposalStatus.REVOKED;
            default -> null;
        };
    }

    static Stop stop(StepPart part) {
        return switch (part) {
            case REVIEWS -> Stop.REVIEWS;
            case ADVICE -> Stop.ADVICE;
            case STATES -> Stop.STATES_FILE;
        };
    }

    /** Empty where it never came to intake, or where no date could hold, since it was parked. */
    Optional<PastDossier> past(RecordedPath path) {
        if (path.steps().stream().anyMatch(RecordedPath.Step::stoodStill)) {
            return Optional.empty();
        }
        return wholes(path).stream()
                .filter(step -> step.status() == ProposalStatus.INTAKE && step.version() == 1)
                .findFirst()
                .map(submitted ->
                        new PastDossier(submitted.entered(), then(submitted), boardDecided(path), statesDecided(path)));
    }

    private Situation then(RecordedPath.Step submitted) {
        return Situation.entering(
                submitted.status(),
                submitted.urgency(),
                routes.of(submitted.themes()).orElse(null),
                states(submitted.participants()));
    }

    /** What the States of all who take part have to do yet. */
    List<Part> states(Set<ProvinceCode> participants) {
        return participants.stream()
                .map(province -> Part.toCome(statesOf(province), Stop.STATES_FILE))
                .toList();
    }

    private BodyId statesOf(ProvinceCode province) {
        return seats.of(province, SeatRole.STATES_CLERK).body();
    }

    private static Optional<LocalDate> boardDecided(RecordedPath path) {
        List<RecordedPath.Step> wholes = wholes(path);
        for (int i = 0; i + 1 < wholes.size(); i++) {
            RecordedPath.End end = wholes.get(i).end();
            if (wholes.get(i).status() == ProposalStatus.BOARD
                    && end != null
                    && DECIDED.contains(wholes.get(i + 1).status())) {
                return Optional.of(end.day());
            }
        }
        return Optional.empty();
    }

    /** Of the last States, the first time that all have decided. */
    private static Optional<LocalDate> statesDecided(RecordedPath path) {
        return wholes(path).stream()
                .filter(step -> step.status() == ProposalStatus.STATES)
                .findFirst()
                .filter(step -> step.end() != null && step.end().outcome() == StepOutcome.DONE)
                .map(step -> lastPart(path, step.version())
                        .orElse(Objects.requireNonNull(step.end()).day()));
    }

    private static Optional<LocalDate> lastPart(RecordedPath path, int version) {
        return path.steps().stream()
                .filter(step -> step.part() == StepPart.STATES && step.version() == version)
                .flatMap(step -> Stream.ofNullable(step.end()))
                .map(RecordedPath.End::day)
                .max(Comparator.naturalOrder());
    }
}
