package nl.ibp.workflow.monitoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.states.Involvement;
import nl.ibp.domain.states.ReconfirmationPolicy;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedureStatus;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Disagreement.Work;
import org.springframework.stereotype.Component;

/** What the domain waits for of colleges, committees and provinces, and beside the path, as open work. */
@Component
class AwaitedWork {

    /** The kinds that the domain itself knows to be awaited. */
    static final Set<TaskKind> KINDS = Set.of(
            TaskKind.COLLEGE_DECIDES,
            TaskKind.JUDGE_NEW_ADVICE,
            TaskKind.REVIEW_BY_MEMBER,
            TaskKind.ESTABLISH_ADVICE,
            TaskKind.SEND_STATES_LETTER,
            TaskKind.DRAFT_STATES_PROPOSAL,
            TaskKind.TREAT_IN_STATES_COMMITTEE,
            TaskKind.STATES_DECIDE,
            TaskKind.SEND_TO_MINISTER,
            TaskKind.VOTE_IN_WRITING,
            TaskKind.RECONFIRM,
            TaskKind.RESUME_PROPOSAL,
            TaskKind.DECIDE_REVOCATION,
            TaskKind.CONFIRM_PARTICIPATION,
            TaskKind.CONFIRM_SECRECY);

    private final Consultations consultations;
    private final StatesFiles statesFiles;
    private final WrittenProcedures procedures;
    private final Secrecies secrecies;
    private final Seats seats;

    AwaitedWork(
            Consultations consultations,
            StatesFiles statesFiles,
            WrittenProcedures procedures,
            Secrecies secrecies,
            Seats seats) {
        this.consultations = consultations;
        this.statesFiles = statesFiles;
        this.procedures = procedures;
        this.secrecies = secrecies;
        this.seats = seats;
    }

    /**
     * Kind and seat of each. What the States decide may not be open yet: the domain does not know whether
     * the day they may deliberate on has begun for the process.
     */
    Set<Work> of(RegionalProposal proposal) {
        Stream<Work> colleges = proposal.status() == ProposalStatus.COLLEGES
                ? proposal.undecidedColleges().stream()
                        .map(province -> seats.of(province, SeatRole.COLLEGE).id())
                        .map(seat -> new Work(TaskKind.COLLEGE_DECIDES, seat))
                : Stream.empty();
        List<WrittenProcedure> inWriting = procedures.on(proposal.id()).stream()
                .filter(procedure -> procedure.status() == WrittenProcedureStatus.RUNNING)
                .toList();
        Stream<Work> members = inWriting.stream()
                .flatMap(procedure -> procedure.silent().stream())
                .map(seat -> new Work(TaskKind.VOTE_IN_WRITING, seat));
        Set<BodyId> voting = inWriting.stream().map(WrittenProcedure::body).collect(Collectors.toSet());
        List<Consultation> rounds = consultations.on(proposal.id());
        Stream<Work> committees = Stream.concat(
                rounds.stream().filter(round -> !voting.contains(round.body())).flatMap(this::ofCommittee),
                beforeRounds(proposal, rounds));
        List<StatesFile> files = proposal.status() == ProposalStatus.STATES
                ? statesFiles.on(proposal.id()).stream()
                        .filter(file ->
                                file.id().version() == proposal.currentVersion().number())
                        .toList()
                : List.of();
        Stream<Work> provinces =
                Stream.concat(files.stream().flatMap(file -> ofProvince(file).stream()), reconfirming(files));
        Stream<Work> newColleges = proposal.awaitedConfirmations().stream()
                .map(province -> seats.of(province, SeatRole.COLLEGE).id())
                .map(seat -> new Work(TaskKind.CONFIRM_PARTICIPATION, seat));
        Stream<Work> clerks = secrecies.on(proposal.id()).stream()
                .filter(Secrecy::awaitsConfirmation)
                .flatMap(secrecy -> secrecy.confirming().stream())
                .map(province -> seats.of(province, SeatRole.STATES_CLERK).id())
                .map(seat -> new Work(TaskKind.CONFIRM_SECRECY, seat));
        Set<Work> all = new LinkedHashSet<>();
        Stream.of(colleges, members, committees, provinces, besideThePath(proposal), newColleges, clerks)
                .flatMap(stream -> stream)
                .forEach(all::add);
        return all;
    }

    private Stream<Work> besideThePath(RegionalProposal proposal) {
        Stream<Work> parked = proposal.parking().stream()
                .map(parking -> seats.of(proposal.lead(), SeatRole.POLICY_OFFICER))
                .map(seat -> new Work(TaskKind.RESUME_PROPOSAL, seat.id()));
        Stream<Work> revocation = proposal.revocation().stream()
                .map(asked -> seats.of(SeatRole.BOARD))
                .map(seat -> new Work(TaskKind.DECIDE_REVOCATION, seat.id()));
        return Stream.concat(parked, revocation);
    }

    // A committee that is asked and has no round yet can only wait for its chair to weigh an earlier advice.
    private Stream<Work> beforeRounds(RegionalProposal proposal, List<Consultation> rounds) {
        Set<BodyId> begun = rounds.stream()
                .filter(round -> round.version() == proposal.versions().size())
                .map(Consultation::body)
                .collect(Collectors.toSet());
        return asked(proposal).stream()
                .filter(body -> !begun.contains(body))
                .flatMap(body -> seats.of(body, SeatRole.CHAIR).stream())
                .map(seat -> new Work(TaskKind.JUDGE_NEW_ADVICE, seat.id()));
    }

    private static List<BodyId> asked(RegionalProposal proposal) {
        return switch (proposal.status()) {
            case OFFICIAL_ADVICE ->
                proposal.route().map(Route::officialCommittees).orElse(List.of());
            case ADMINISTRATIVE_ADVICE ->
                proposal.route().map(Route::administrativeCommittees).orElse(List.of());
            default -> List.of();
        };
    }

    private Stream<Work> ofCommittee(Consultation consultation) {
        return switch (consultation.status()) {
            case REVIEWING -> consultation.missing().stream().map(seat -> new Work(TaskKind.REVIEW_BY_MEMBER, seat));
            case ADVISING ->
                seats.of(consultation.body(), SeatRole.CHAIR).stream()
                        .map(seat -> new Work(TaskKind.ESTABLISH_ADVICE, seat.id()));
            case ESTABLISHED, UPHELD, ENDED -> Stream.empty();
        };
    }

    private Optional<Work> ofProvince(StatesFile file) {
        SeatId college = seats.of(file.id().province(), SeatRole.COLLEGE).id();
        SeatId clerk = seats.of(file.id().province(), SeatRole.STATES_CLERK).id();
        boolean letter = file.involvement().filter(Involvement.LETTER::equals).isPresent();
        return switch (file.status()) {
            case DRAFTING ->
                Optional.of(new Work(letter ? TaskKind.SEND_STATES_LETTER : TaskKind.DRAFT_STATES_PROPOSAL, college));
            case IN_COMMITTEE -> Optional.of(new Work(TaskKind.TREAT_IN_STATES_COMMITTEE, clerk));
            case BEFORE_STATES -> Optional.of(new Work(TaskKind.STATES_DECIDE, clerk));
            case ADOPTED -> Optional.of(new Work(TaskKind.SEND_TO_MINISTER, college));
            case LETTER_SENT, REJECTED, SENT_TO_MINISTER -> Optional.empty();
        };
    }

    private Stream<Work> reconfirming(List<StatesFile> files) {
        return ReconfirmationPolicy.stillAsked(files).stream()
                .map(province -> seats.of(province, SeatRole.COLLEGE).id())
                .map(seat -> new Work(TaskKind.RECONFIRM, seat));
    }

    /** What is awaited only once others are done: the two weeks before the States, or the other States and the Rijk. */
    static boolean mayComeLater(Work work) {
        return work.kind() == TaskKind.STATES_DECIDE || work.kind() == TaskKind.RECONFIRM;
    }
}
