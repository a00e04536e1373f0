package nl.ibp.ui.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.decision.Commitment;
import nl.ibp.domain.decision.FollowedCommitment;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.CollegeDecision;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.states.StatesDecision;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileStatus;
import nl.ibp.ui.component.PathBranch;
import nl.ibp.ui.component.PathState;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossier;

/** The parts of the path that go side by side: colleges, committees, and the States of each province with the Rijk. */
final class PathBranches {

    private static final Set<TaskKind> OF_ONE_PROVINCE = Set.of(
            TaskKind.SEND_STATES_LETTER,
            TaskKind.DRAFT_STATES_PROPOSAL,
            TaskKind.TREAT_IN_STATES_COMMITTEE,
            TaskKind.STATES_DECIDE,
            TaskKind.SEND_TO_MINISTER,
            TaskKind.RECONFIRM);

    private final Dossier dossier;
    private final RegionalProposal proposal;
    private final PathReader reader;

    PathBranches(Dossier dossier, PathReader reader) {
        this.dossier = dossier;
        this.proposal = dossier.proposal();
        this.reader = reader;
    }

    /** Each college that was asked, those that dropped out too. */
    List<PathBranch> colleges() {
        List<PathBranch> branches =
                new ArrayList<>(proposal.currentVersion().content().participants(proposal.lead()).stream()
                        .map(this::college)
                        .toList());
        Waiting choice = new Waiting(reader, dossier.openTasks(), task -> task.kind() == TaskKind.CHOOSE_AFTER_REFUSAL);
        if (!choice.isEmpty()) {
            String label = reader.text("dossier.path.choice");
            branches.add(new PathBranch("choice", label, choice.state(), choice.notes()));
        }
        return branches;
    }

    private PathBranch college(ProvinceCode province) {
        Waiting waiting = new Waiting(
                reader,
                dossier.openTasks(),
                task -> task.kind() == TaskKind.COLLEGE_DECIDES && province.equals(task.province()));
        Optional<CollegeDecision> decision = proposal.collegeDecisions().stream()
                .filter(made ->
                        made.version() == dossier.version() && made.province().equals(province))
                .reduce((earlier, later) -> later);
        if (!waiting.isEmpty() || decision.isEmpty()) {
            return branch(province, waiting.state(), waiting.notes(reader.text("dossier.path.collegeDecides")));
        }
        CollegeDecision made = decision.get();
        String word = reader.text("dossier.college." + made.outcome());
        PathState state = made.outcome() == CollegeOutcome.ENDORSE ? PathState.DONE : PathState.REFUSED;
        return branch(province, state, List.of(word, Days.shortDate(made.decidedAt(), reader.locale())));
    }

    /** The committees of a stage: those that were asked, or those the route names. */
    List<PathBranch> committees(Stage stage) {
        Map<BodyId, Consultation> asked = new HashMap<>();
        dossier.consultations(stage).forEach(round -> asked.put(round.body(), round));
        Set<BodyId> all = new TreeSet<>(asked.keySet());
        all.addAll(routed(stage));
        return all.stream()
                .map(body -> asked.containsKey(body) ? committee(asked.get(body)) : notBegun(body))
                .toList();
    }

    /** Every committee of a stage has advised on the present version. */
    boolean allAdvised(Stage stage) {
        List<Consultation> asked = dossier.consultations(stage);
        Set<BodyId> advised = asked.stream()
                .filter(round -> round.advice().isPresent())
                .map(Consultation::body)
                .collect(Collectors.toSet());
        return advised.size() == asked.size() && advised.containsAll(routed(stage));
    }

    private List<BodyId> routed(Stage stage) {
        Optional<Route> route = proposal.route();
        return route.map(known -> stage == Stage.AAC ? known.officialCommittees() : known.administrativeCommittees())
                .orElse(List.of());
    }

    // Its chair weighs an earlier advice, or the proposal has not come to it.
    private PathBranch notBegun(BodyId body) {
        String label = reader.names().body(body, reader.locale());
        Waiting weighing = new Waiting(
                reader,
                dossier.openTasks(),
                task -> task.kind() == TaskKind.JUDGE_NEW_ADVICE
                        && reader.names().bodyOf(task.seat()).equals(body));
        return weighing.isEmpty()
                ? new PathBranch(body.value(), label, PathState.AHEAD, List.of())
                : new PathBranch(
                        body.value(), label, weighing.state(), weighing.notes(reader.text("dossier.path.chairJudges")));
    }

    private PathBranch committee(Consultation round) {
        Waiting waiting =
                new Waiting(reader, dossier.openTasks(), task -> round.id().equals(task.consultation()));
        String label = reader.names().body(round.body(), reader.locale());
        return switch (round.status()) {
            case REVIEWING ->
                new PathBranch(
                        round.body().value(),
                        label,
                        waiting.state(),
                        waiting.notes(reader.text(
                                "dossier.path.reviews",
                                round.reviews().size(),
                                round.members().size())));
            case ADVISING ->
                new PathBranch(
                        round.body().value(),
                        label,
                        waiting.state(),
                        waiting.notes(reader.text("dossier.path.chairAdvises")));
            case ESTABLISHED, UPHELD -> advised(round, label, round.advice().orElseThrow());
            case ENDED ->
                new PathBranch(
                        round.body().value(), label, PathState.STOPPED, List.of(reader.text("dossier.position.none")));
        };
    }

    private PathBranch advised(Consultation round, String label, Advice advice) {
        String position = reader.text("dossier.position." + advice.position());
        if (round.upholding().isPresent()) {
            int given = round.upholding().get().version();
            return new PathBranch(
                    round.body().value(),
                    label,
                    PathState.DONE,
                    List.of(position, reader.text("dossier.path.upheld", given)));
        }
        return new PathBranch(
                round.body().value(),
                label,
                advice.position() == Position.RETURN ? PathState.RETURNED : PathState.DONE,
                List.of(position, Days.shortDate(advice.establishedAt(), reader.locale())));
    }

    /** The States of every province that takes part, and the Rijk where something is asked of it. */
    List<PathBranch> states() {
        List<PathBranch> branches = new ArrayList<>(
                proposal.participants().stream().map(this::province).toList());
        if (!proposal.currentContent().requests().isEmpty()) {
            branches.add(centralGovernment());
        }
        return branches;
    }

    private PathBranch province(ProvinceCode province) {
        return dossier.statesFile(province)
                .map(file -> province(province, file))
                .orElseGet(() -> branch(province, PathState.AHEAD, List.of()));
    }

    private PathBranch province(ProvinceCode province, StatesFile file) {
        Waiting waiting = new Waiting(
                reader,
                dossier.openTasks(),
                task -> OF_ONE_PROVINCE.contains(task.kind()) && province.equals(task.province()));
        if (!waiting.isEmpty()) {
            TaskKind kind = waiting.tasks().get(0).kind();
            return branch(province, waiting.state(), waiting.notes(reader.text("dossier.path.work." + kind)));
        }
        return switch (file.status()) {
            case REJECTED -> branch(province, PathState.REFUSED, decided(file));
            case LETTER_SENT -> branch(province, PathState.DONE, letter(file));
            case SENT_TO_MINISTER, ADOPTED -> branch(province, PathState.DONE, decided(file));
            default -> branch(province, PathState.CURRENT, noticePeriod(file));
        };
    }

    private List<String> decided(StatesFile file) {
        StatesDecision decision = file.decision().orElseThrow();
        return List.of(
                reader.text("dossier.states." + decision.outcome()),
                Formats.in(reader.locale()).shortDate(decision.decidedOn()));
    }

    private List<String> letter(StatesFile file) {
        return file.letter()
                .map(sent -> List.of(
                        reader.text("dossier.file.LETTER_SENT"), Days.shortDate(sent.sentAt(), reader.locale())))
                .orElse(List.of());
    }

    private List<String> noticePeriod(StatesFile file) {
        if (file.status() != StatesFileStatus.BEFORE_STATES) {
            return List.of(reader.text("dossier.file." + file.status()));
        }
        return file.treatment()
                .map(treatment -> List.of(reader.text(
                        "dossier.path.statesFrom",
                        Formats.in(reader.locale()).shortDate(treatment.deliberationFrom()))))
                .orElse(List.of());
    }

    private PathBranch centralGovernment() {
        String label = reader.text("dossier.path.centralGovernment");
        Waiting waiting = new Waiting(reader, dossier.openTasks(), task -> task.kind() == TaskKind.RECORD_COMMITMENTS);
        if (!waiting.isEmpty()) {
            String work = reader.text("dossier.path.work." + TaskKind.RECORD_COMMITMENTS);
            return new PathBranch("rijk", label, waiting.state(), waiting.notes(work));
        }
        return dossier.commitments().stream()
                .map(FollowedCommitment::commitment)
                .filter(commitment -> commitment.version() == dossier.version())
                .map(Commitment::recordedAt)
                .max(Comparator.naturalOrder())
                .map(at -> new PathBranch("rijk", label, PathState.DONE, List.of(Days.shortDate(at, reader.locale()))))
                .orElseGet(() -> new PathBranch("rijk", label, unanswered(), List.of()));
    }

    private PathState unanswered() {
        return proposal.status().isFinal() ? PathState.SKIPPED : PathState.AHEAD;
    }

    private PathBranch branch(ProvinceCode province, PathState state, List<String> notes) {
        return new PathBranch(province.value(), reader.names().province(province), state, notes);
    }
}
