package nl.ibp.ui.proposal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.ui.component.PathReturn;
import org.jspecify.annotations.Nullable;

/** Where a proposal was sent back from, and how often, read from the record of its dossier. */
final class PathReturns {

    private final Map<PathStage, Integer> counts = new EnumMap<>(PathStage.class);
    private @Nullable PathStage latest;
    private @Nullable PathStage last;

    PathReturns(List<RecordEntry> record) {
        record.forEach(this::read);
    }

    private void read(RecordEntry entry) {
        stageOf(entry).ifPresent(stage -> last = stage);
        if (sendsBack(entry) && last != null) {
            counts.merge(last, 1, Integer::sum);
            latest = last;
            last = PathStage.SUBMISSION;
        }
    }

    // The lead who chooses to revise after a refusal sends its own proposal back.
    private static boolean sendsBack(RecordEntry entry) {
        return entry.event() == RecordedEvent.RETURNED_FOR_REVISION
                || entry.event() == RecordedEvent.REFUSAL_CHOSEN
                        && RefusalChoice.REVISE.name().equals(entry.details().get("choice"));
    }

    private static Optional<PathStage> stageOf(RecordEntry entry) {
        return Optional.ofNullable(
                switch (entry.event()) {
                    case PROPOSAL_STARTED -> PathStage.SUBMISSION;
                    case PROPOSAL_SUBMITTED, COLLEGE_DECIDED, REFUSAL_CHOSEN -> PathStage.COLLEGES;
                    case INTAKE_DONE, ROUTE_DETERMINED, ROUTE_ASSIGNED, ROUTE_NOT_ASSIGNED_IN_TIME -> PathStage.INTAKE;
                    case CONSULTATION_OPENED,
                            MEMBER_REVIEWED,
                            REVIEWS_CLOSED,
                            REVIEWS_CLOSED_EARLY,
                            ADVICE_ESTABLISHED,
                            ADVICE_UPHELD,
                            NEW_ADVICE_ASKED,
                            ADVICE_DEFERRED -> adviceStage(entry);
                    case BOARD_DECIDED -> PathStage.BOARD;
                    case STATES_FILE_OPENED, LETTER_SENT, STATES_DECIDED, SENT_TO_MINISTER -> PathStage.STATES;
                    case CONSOLIDATED -> PathStage.RESULT;
                    default -> null;
                });
    }

    private static PathStage adviceStage(RecordEntry entry) {
        return entry.details().getOrDefault("body", "").startsWith("aac-")
                ? PathStage.OFFICIAL_ADVICE
                : PathStage.ADMINISTRATIVE_ADVICE;
    }

    /** The stop that sent it back most lately; empty when none ever did. */
    Optional<PathStage> latest() {
        return Optional.ofNullable(latest);
    }

    /** The stop where something was last done, for a proposal that stopped on its way. */
    PathStage lastSeen() {
        return last == null ? PathStage.SUBMISSION : last;
    }

    List<PathReturn> loops() {
        return counts.entrySet().stream()
                .map(back -> new PathReturn(back.getKey().name(), PathStage.SUBMISSION.name(), back.getValue()))
                .toList();
    }
}
