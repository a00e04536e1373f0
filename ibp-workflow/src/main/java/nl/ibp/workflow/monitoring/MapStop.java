package nl.ibp.workflow.monitoring;

import java.util.Set;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.inbox.TaskKind;

/**
 * Which step records tell of an element in the drawing of a process.
 *
 * @param level of those that say how long dossiers stay there
 * @param step their step: the status; the part; the kind of work
 * @param statuses at which they count; empty for all
 * @param work of which it is known who waited and who worked; empty for all that is done at the status
 */
public record MapStop(StepLevel level, String step, Set<ProposalStatus> statuses, Set<TaskKind> work) {

    private static final Set<String> OF_PROVINCES = Set.of(
            ProposalStatus.DRAFT.name(),
            ProposalStatus.COLLEGES.name(),
            ProposalStatus.REFUSED_BY_COLLEGE.name(),
            ProposalStatus.REVISION.name(),
            StepPart.STATES.name(),
            TaskKind.SEND_STATES_LETTER.name(),
            TaskKind.DRAFT_STATES_PROPOSAL.name(),
            TaskKind.TREAT_IN_STATES_COMMITTEE.name(),
            TaskKind.STATES_DECIDE.name(),
            TaskKind.SEND_TO_MINISTER.name(),
            TaskKind.RECONFIRM.name(),
            TaskKind.RESUME_PROPOSAL.name());

    public MapStop {
        statuses = Set.copyOf(statuses);
        work = Set.copyOf(work);
    }

    /** Provinces do it, and nobody for all of them. */
    boolean isOfProvinces() {
        return OF_PROVINCES.contains(step);
    }

    /** The whole dossier is there. */
    public static MapStop of(ProposalStatus status, TaskKind... work) {
        return new MapStop(StepLevel.STEP, status.name(), Set.of(), Set.of(work));
    }

    /** A committee or a province is at its part. */
    public static MapStop of(StepPart part, TaskKind... work) {
        return new MapStop(StepLevel.PART, part.name(), Set.of(), Set.of(work));
    }

    /** Somebody has the work. */
    public static MapStop of(TaskKind work, ProposalStatus... statuses) {
        return new MapStop(StepLevel.WORK, work.name(), Set.of(statuses), Set.of(work));
    }
}
