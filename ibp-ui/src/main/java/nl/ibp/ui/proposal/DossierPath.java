package nl.ibp.ui.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.Consolidation;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.CollegeDecision;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.ui.component.PathBranch;
import nl.ibp.ui.component.PathPicture;
import nl.ibp.ui.component.PathState;
import nl.ibp.ui.component.PathStop;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossier;

/** Reads from a dossier what its path line shows: what is done and when, who it waits for, and where it came back. */
public final class DossierPath {

    private final Dossier dossier;
    private final RegionalProposal proposal;
    private final PathReader reader;
    private final PathBranches branches;
    private final PathReturns returns;
    private final PathStage now;

    private DossierPath(Dossier dossier, PathReader reader) {
        this.dossier = dossier;
        this.proposal = dossier.proposal();
        this.reader = reader;
        branches = new PathBranches(dossier, reader);
        returns = new PathReturns(dossier.record());
        now = switch (proposal.status()) {
            case WITHDRAWN -> whereItStopped();
            case REVOKED -> whereItWasRevoked();
            default -> PathStage.of(proposal.status());
        };
    }

    /**
     * @param actor who reads it: open work of their seats is marked as waiting for them
     * @param today work due before this day is late
     */
    public static PathPicture of(Dossier dossier, Actor actor, LocalDate today, NameBook names, Locale locale) {
        return new DossierPath(dossier, new PathReader(task -> task.isWorkOf(actor), today, names, locale)).picture();
    }

    private PathPicture picture() {
        List<PathStop> stops = Arrays.stream(PathStage.values()).map(this::stop).toList();
        return new PathPicture(stops, returns.loops());
    }

    // The record says what was done last; when that was all there was to do there, it had come to the next stop.
    private PathStage whereItStopped() {
        PathStage last = returns.lastSeen();
        boolean finished =
                switch (last) {
                    case COLLEGES ->
                        proposal.undecidedColleges().isEmpty()
                                && proposal.refusingColleges().isEmpty();
                    // A chair who weighs an earlier advice has done nothing yet that could be recorded.
                    case INTAKE ->
                        proposal.route()
                                .filter(route -> route.kind() == RouteKind.COMMITTEES)
                                .isPresent();
                    case OFFICIAL_ADVICE -> branches.allAdvised(Stage.AAC);
                    case ADMINISTRATIVE_ADVICE -> branches.allAdvised(Stage.BAC);
                    default -> false;
                };
        return finished ? last.next() : last;
    }

    private PathStage whereItWasRevoked() {
        boolean nothingLeft = branches.states().stream()
                .noneMatch(part -> part.state() == PathState.CURRENT || part.state() == PathState.AHEAD);
        return nothingLeft ? PathStage.RESULT : PathStage.STATES;
    }

    private PathStop stop(PathStage stage) {
        int ahead = stage.compareTo(now);
        if (ahead == 0) {
            return present(stage);
        }
        return ahead < 0 || wasReachedBefore(stage) ? passed(stage) : ahead(stage);
    }

    // Under revision the line still shows how far the present version had come.
    private boolean wasReachedBefore(PathStage stage) {
        return proposal.status() == ProposalStatus.REVISION
                && returns.latest().filter(back -> stage.compareTo(back) <= 0).isPresent();
    }

    private PathStop passed(PathStage stage) {
        boolean sentBack = wasReachedBefore(stage)
                && returns.latest().filter(stage::equals).isPresent();
        PathState state = sentBack ? PathState.RETURNED : PathState.DONE;
        return switch (stage) {
            case SUBMISSION -> stop(stage, state, submitted());
            case COLLEGES -> passedColleges(state);
            case INTAKE -> stop(stage, state, date(recorded(RecordedEvent.INTAKE_DONE)));
            case OFFICIAL_ADVICE -> passedAdvice(stage, state, branches.committees(Stage.AAC));
            case ADMINISTRATIVE_ADVICE -> passedAdvice(stage, state, branches.committees(Stage.BAC));
            case BOARD -> stop(stage, state, board());
            case STATES -> branched(stage, state, branches.states());
            case RESULT -> stop(stage, state, result());
        };
    }

    private PathStop present(PathStage stage) {
        return switch (proposal.status()) {
            case COMPLETE, PARTIAL -> stop(stage, PathState.DONE, result());
            case LAPSED -> stop(stage, PathState.REFUSED, result());
            case REJECTED -> stop(stage, PathState.REFUSED, board());
            case NOTED -> stop(stage, PathState.DONE, board());
            case WITHDRAWN -> stop(stage, PathState.STOPPED, ended(RecordedEvent.PROPOSAL_WITHDRAWN));
            case REVOKED -> stop(stage, PathState.STOPPED, ended(RecordedEvent.REVOCATION_DECIDED));
            default -> proposal.parking().isPresent() ? paused(waiting(stage)) : waiting(stage);
        };
    }

    private PathStop waiting(PathStage stage) {
        return switch (stage) {
            case SUBMISSION -> waiting(stage, Set.of(TaskKind.DRAFT_PROPOSAL, TaskKind.REVISE_PROPOSAL));
            case COLLEGES -> branched(stage, state(branches.colleges()), branches.colleges());
            case INTAKE -> waiting(stage, Set.of(TaskKind.CHECK_COMPLETENESS, TaskKind.ASSIGN_ROUTE));
            case OFFICIAL_ADVICE -> branchedNow(stage, branches.committees(Stage.AAC));
            case ADMINISTRATIVE_ADVICE -> branchedNow(stage, branches.committees(Stage.BAC));
            case BOARD ->
                waiting(stage, Set.of(TaskKind.BOARD_DECIDES, TaskKind.DECIDE_UNDER_MANDATE, TaskKind.VOTE_IN_WRITING));
            case STATES -> branchedNow(stage, branches.states());
            case RESULT -> waiting(stage, Set.of(TaskKind.CONSOLIDATE));
        };
    }

    private PathStop waiting(PathStage stage, Set<TaskKind> kinds) {
        Waiting waiting = new Waiting(reader, dossier.openTasks(), task -> kinds.contains(task.kind()));
        List<String> notes = new ArrayList<>(waiting.notes());
        if (stage == PathStage.BOARD) {
            notes.addAll(board());
        }
        return stop(stage, waiting.state(), notes);
    }

    private PathStop branchedNow(PathStage stage, List<PathBranch> parts) {
        return branched(stage, state(parts), parts);
    }

    private PathStop ahead(PathStage stage) {
        boolean over = proposal.status().isFinal();
        PathState state = over ? PathState.SKIPPED : PathState.AHEAD;
        List<PathBranch> parts =
                switch (stage) {
                    case OFFICIAL_ADVICE -> over ? List.<PathBranch>of() : branches.committees(Stage.AAC);
                    case ADMINISTRATIVE_ADVICE -> over ? List.<PathBranch>of() : branches.committees(Stage.BAC);
                    default -> List.of();
                };
        boolean notOnRoute = isAdvice(stage) && proposal.route().isPresent() && parts.isEmpty();
        return branched(stage, notOnRoute ? PathState.SKIPPED : state, parts);
    }

    private static boolean isAdvice(PathStage stage) {
        return stage == PathStage.OFFICIAL_ADVICE || stage == PathStage.ADMINISTRATIVE_ADVICE;
    }

    private PathStop passedColleges(PathState state) {
        List<PathBranch> colleges = branches.colleges();
        boolean oneSaidNo = colleges.stream().anyMatch(college -> college.state() == PathState.REFUSED);
        Optional<Instant> last = proposal.collegeDecisions().stream()
                .filter(made -> made.version() == dossier.version())
                .map(CollegeDecision::decidedAt)
                .max(Instant::compareTo);
        return oneSaidNo ? branched(PathStage.COLLEGES, state, colleges) : stop(PathStage.COLLEGES, state, date(last));
    }

    private PathStop passedAdvice(PathStage stage, PathState state, List<PathBranch> committees) {
        return branched(stage, committees.isEmpty() ? PathState.SKIPPED : state, committees);
    }

    // One committee or one province alone is no branch: it is the stop itself.
    private PathStop branched(PathStage stage, PathState state, List<PathBranch> parts) {
        if (parts.size() != 1) {
            return new PathStop(stage.name(), stage.label(reader.locale()), state, List.of(), parts);
        }
        PathBranch only = parts.get(0);
        List<String> notes = new ArrayList<>(List.of(only.label()));
        notes.addAll(only.notes());
        return stop(stage, only.state(), notes);
    }

    private PathStop stop(PathStage stage, PathState state, List<String> notes) {
        return new PathStop(stage.name(), stage.label(reader.locale()), state, notes, List.of());
    }

    private static PathState state(List<PathBranch> parts) {
        for (PathState state : List.of(PathState.WAITING_FOR_YOU, PathState.LATE)) {
            if (parts.stream().anyMatch(part -> part.state() == state)) {
                return state;
            }
        }
        return PathState.CURRENT;
    }

    private List<String> submitted() {
        String date = Days.shortDate(proposal.currentVersion().submittedAt(), reader.locale());
        return dossier.version() == 1
                ? List.of(date)
                : List.of(reader.text("dossier.path.version", dossier.version()), date);
    }

    private List<String> board() {
        Optional<BoardDecision> decision = dossier.decisions().stream()
                .filter(made -> made.version() == dossier.version())
                .reduce((earlier, later) -> later);
        return decision.map(made -> List.of(
                        reader.text("dossier.board." + made.outcome()),
                        Days.shortDate(made.decidedAt(), reader.locale())))
                .orElse(List.of());
    }

    private List<String> result() {
        Optional<Consolidation> result = dossier.consolidations().stream()
                .filter(laidDown -> laidDown.version() == dossier.version())
                .reduce((earlier, later) -> later);
        return result.map(laidDown -> List.of(
                        reader.text("dossier.result." + laidDown.result()),
                        Days.shortDate(laidDown.recordedAt(), reader.locale())))
                .orElse(List.of());
    }

    private List<String> ended(RecordedEvent event) {
        List<String> notes = new ArrayList<>(List.of(reader.text("dossier.status." + proposal.status())));
        notes.addAll(date(recorded(event)));
        return notes;
    }

    // What waits here waits for the lead to take it up again, and for nobody else.
    private PathStop paused(PathStop stop) {
        List<String> since = proposal.parking().stream()
                .map(parking -> reader.text("dossier.path.since", Days.shortDate(parking.since(), reader.locale())))
                .toList();
        List<PathBranch> parts =
                stop.branches().stream().map(DossierPath::paused).toList();
        return new PathStop(stop.id(), stop.label(), PathState.PAUSED, since, parts);
    }

    private static PathBranch paused(PathBranch part) {
        return part.state() == PathState.CURRENT
                        || part.state() == PathState.WAITING_FOR_YOU
                        || part.state() == PathState.LATE
                ? new PathBranch(part.id(), part.label(), PathState.PAUSED, List.of())
                : part;
    }

    private Optional<Instant> recorded(RecordedEvent event) {
        return dossier.record().stream()
                .filter(entry -> entry.event() == event)
                .map(RecordEntry::at)
                .max(Instant::compareTo);
    }

    private List<String> date(Optional<Instant> moment) {
        return moment.map(at -> List.of(Days.shortDate(at, reader.locale()))).orElse(List.of());
    }
}
