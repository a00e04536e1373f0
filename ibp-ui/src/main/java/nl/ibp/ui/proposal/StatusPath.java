package nl.ibp.ui.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.component.PathPicture;
import nl.ibp.ui.component.PathState;
import nl.ibp.ui.component.PathStop;

/** The path line of a list row: how far a proposal has come, as far as its status alone tells. */
public final class StatusPath {

    private StatusPath() {}

    /** @param parked it stands still where it is */
    public static PathPicture of(ProposalStatus status, boolean parked, Locale locale) {
        List<PathStop> stops = Arrays.stream(PathStage.values())
                .map(stage -> new PathStop(stage.name(), stage.label(locale), state(stage, status, parked)))
                .toList();
        return new PathPicture(stops, List.of());
    }

    private static PathState state(PathStage stage, ProposalStatus status, boolean parked) {
        int ahead = stage.compareTo(PathStage.of(status));
        if (ahead < 0) {
            return PathState.DONE;
        }
        if (ahead > 0) {
            return status.isFinal() ? PathState.SKIPPED : PathState.AHEAD;
        }
        return switch (status) {
            case COMPLETE, PARTIAL, NOTED -> PathState.DONE;
            case REJECTED, LAPSED -> PathState.REFUSED;
            case WITHDRAWN, REVOKED -> PathState.STOPPED;
            default -> parked ? PathState.PAUSED : PathState.CURRENT;
        };
    }
}
