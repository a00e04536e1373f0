package nl.ibp.domain.forecast;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ibp.domain.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/** The steps that lie before one situation, each with its cases looked up once for all runs. */
final class Itinerary {

    private final Situation situation;
    private final Draws draws;
    private final @Nullable Step present;
    private final Map<ProposalStatus, Step> firstRound;
    private final Map<ProposalStatus, Step> laterRounds;

    Itinerary(Situation situation, Draws draws) {
        this.situation = situation;
        this.draws = draws;
        firstRound = stepsOf(false);
        laterRounds = stepsOf(true);
        present = step(situation.at(), situation.laterRound(), partsNow(), situation.spent());
    }

    private Map<ProposalStatus, Step> stepsOf(boolean laterRound) {
        Map<ProposalStatus, Step> steps = new EnumMap<>(ProposalStatus.class);
        for (ProposalStatus status : ProposalStatus.values()) {
            Step step = status.isFinal() ? null : step(status, laterRound, partsOf(status), 0);
            if (step != null) {
                steps.put(status, step);
            }
        }
        return steps;
    }

    /** Where the dossier is; null when there are too few cases. */
    @Nullable
    Step present() {
        return present;
    }

    /** A step it comes to; null when there are too few cases. */
    @Nullable
    Step toCome(ProposalStatus status, boolean laterRound) {
        return (laterRound ? laterRounds : firstRound).get(status);
    }

    Stream<Step> steps() {
        return Stream.of(firstRound.values().stream(), laterRounds.values().stream(), Stream.ofNullable(present))
                .flatMap(Function.identity());
    }

    /** Where it goes after a step: as the past case did, but along its own route. */
    ProposalStatus after(ProposalStatus step, ProposalStatus asThen) {
        Committees committees = situation.committees();
        return committees != null && isAlongTheRoute(asThen) ? committees.stepAfter(step) : asThen;
    }

    private static boolean isAlongTheRoute(ProposalStatus next) {
        return switch (next) {
            case ROUTING, OFFICIAL_ADVICE, ADMINISTRATIVE_ADVICE, BOARD -> true;
            default -> false;
        };
    }

    /** @return null when nobody knows them */
    private @Nullable List<Part> partsOf(ProposalStatus step) {
        if (step == ProposalStatus.STATES) {
            return situation.states();
        }
        Committees committees = situation.committees();
        if (committees == null) {
            return null;
        }
        List<Part> asked = committees.askedAt(step).stream()
                .map(body -> Part.toCome(body, Stop.REVIEWS))
                .toList();
        return asked.isEmpty() ? null : asked;
    }

    private @Nullable List<Part> partsNow() {
        Committees committees = situation.committees();
        return committees != null && isAdvice(situation.at()) ? committees.now() : partsOf(situation.at());
    }

    private static boolean isAdvice(ProposalStatus step) {
        return step == ProposalStatus.OFFICIAL_ADVICE || step == ProposalStatus.ADMINISTRATIVE_ADVICE;
    }

    private @Nullable Step step(ProposalStatus status, boolean laterRound, @Nullable List<Part> parts, int spent) {
        Stop stop = Stop.of(status);
        Draw whole = draws.step(stop, situation.urgency(), laterRound, parts == null ? spent : 0)
                .orElse(null);
        if (parts != null) {
            return stepOf(parts, stop, whole, laterRound);
        }
        return whole == null ? null : new Step(stop, whole, null, whole.cases(), spent);
    }

    /** @param whole says where the path goes afterwards; a run ends with the decisions of the States */
    private @Nullable Step stepOf(List<Part> parts, Stop stop, @Nullable Draw whole, boolean laterRound) {
        boolean isLast = stop == Stop.STATES;
        List<SideBySide.Chain> chains = parts.stream()
                .map(part -> chain(part, laterRound))
                .flatMap(Optional::stream)
                .toList();
        if (chains.size() < parts.size() || (whole == null && !isLast)) {
            return null;
        }
        SideBySide together = new SideBySide(chains);
        int cases = whole == null || isLast ? together.cases() : Math.min(together.cases(), whole.cases());
        return new Step(stop, isLast ? null : whole, together, cases, 0);
    }

    /** @return empty when there are too few cases */
    private Optional<SideBySide.Chain> chain(Part part, boolean laterRound) {
        Optional<Draw> first = draw(part, part.at(), laterRound, part.spent());
        if (part.at() != Stop.REVIEWS) {
            return first.map(draw -> new SideBySide.Chain(-part.spent(), List.of(draw)));
        }
        Optional<Draw> advice = draw(part, Stop.ADVICE, laterRound, 0);
        return first.flatMap(
                reviews -> advice.map(draw -> new SideBySide.Chain(-part.spent(), List.of(reviews, draw))));
    }

    private Optional<Draw> draw(Part part, Stop stop, boolean laterRound, int spent) {
        return draws.part(stop, part.body(), situation.urgency(), laterRound, spent);
    }
}
