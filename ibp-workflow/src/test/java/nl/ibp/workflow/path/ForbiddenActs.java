package nl.ibp.workflow.path;

import static nl.ibp.domain.secrecy.RatificationOutcome.NO_QUORUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.ibp.domain.comment.Audience;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.StandIn;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.voting.Vote;
import nl.ibp.workflow.administration.KeepingModels;
import nl.ibp.workflow.board.Consolidating;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.board.DecidingUnderMandate;
import nl.ibp.workflow.board.RecordingCommitments;
import nl.ibp.workflow.board.Revoking;
import nl.ibp.workflow.comment.Commenting;
import nl.ibp.workflow.consultation.Advising;
import nl.ibp.workflow.consultation.DeclaringInterest;
import nl.ibp.workflow.consultation.JudgingNewAdvice;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.ScopeOfWork;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.organisation.ChangingHolder;
import nl.ibp.workflow.organisation.RenewingCollege;
import nl.ibp.workflow.organisation.Substituting;
import nl.ibp.workflow.secrecy.RatifyingSecrecy;
import nl.ibp.workflow.states.Informing;
import nl.ibp.workflow.states.NotifyingMinister;
import nl.ibp.workflow.states.Reconfirming;
import nl.ibp.workflow.states.TreatingInCommittee;
import nl.ibp.workflow.submission.AssigningRoute;
import nl.ibp.workflow.submission.CheckingCompleteness;
import nl.ibp.workflow.submission.ChoosingAfterRefusal;
import nl.ibp.workflow.submission.ConfirmingParticipation;
import nl.ibp.workflow.submission.DecidingAsCollege;
import nl.ibp.workflow.submission.Drafting;
import nl.ibp.workflow.submission.ParkingProposals;
import nl.ibp.workflow.submission.Submitting;
import nl.ibp.workflow.submission.Withdrawing;
import nl.ibp.workflow.voting.VotingInWriting;
import org.springframework.beans.factory.BeanFactory;

/** Things that somebody tries who may not, or that do not belong to the step a dossier is at. */
final class ForbiddenActs {

    /** @param name says in a failure what was tried */
    record Attempt(String name, Runnable act) {}

    @FunctionalInterface
    private interface Act {
        void by(Actor actor, TaskId task);
    }

    private final Map<TaskKind, Act> acts;
    private final Drafting drafting;
    private final Withdrawing withdrawing;
    private final DeclaringInterest interests;
    private final Claiming claiming;
    private final ForbiddenStandstill withStandstill;
    private final ForbiddenTerms withTerms;
    private final ForbiddenChasing withChasing;
    private final Substituting substituting;
    private final ChangingHolder changing;
    private final RenewingCollege renewing;
    private final ForbiddenSecrecy secrecy;
    private final KeepingModels models;
    private final Commenting commenting;
    private final CarelessActs careless;
    private final Tasks tasks;
    private final List<Seat> seats;
    private final Random random;

    ForbiddenActs(BeanFactory beans, Random random) {
        this.random = random;
        this.seats = beans.getBean(Seats.class).all();
        this.drafting = beans.getBean(Drafting.class);
        this.interests = beans.getBean(DeclaringInterest.class);
        this.withdrawing = beans.getBean(Withdrawing.class);
        this.claiming = beans.getBean(Claiming.class);
        this.withStandstill = new ForbiddenStandstill(beans);
        this.withTerms = new ForbiddenTerms(beans, seats, random);
        this.withChasing = new ForbiddenChasing(beans, random);
        this.substituting = beans.getBean(Substituting.class);
        this.changing = beans.getBean(ChangingHolder.class);
        this.renewing = beans.getBean(RenewingCollege.class);
        this.secrecy = new ForbiddenSecrecy(beans);
        this.models = beans.getBean(KeepingModels.class);
        this.commenting = beans.getBean(Commenting.class);
        this.careless = new CarelessActs(beans);
        this.tasks = beans.getBean(Tasks.class);
        this.acts = acts(beans);
    }

    private static Map<TaskKind, Act> acts(BeanFactory beans) {
        Submitting submitting = beans.getBean(Submitting.class);
        return Map.ofEntries(
                Map.entry(TaskKind.DRAFT_PROPOSAL, submitting::submit),
                Map.entry(TaskKind.REVISE_PROPOSAL, submitting::submit),
                Map.entry(TaskKind.COLLEGE_DECIDES, (actor, task) -> beans.getBean(DecidingAsCollege.class)
                        .decide(actor, task, CollegeOutcome.ENDORSE, "")),
                Map.entry(TaskKind.CHOOSE_AFTER_REFUSAL, (actor, task) -> beans.getBean(ChoosingAfterRefusal.class)
                        .choose(actor, task, RefusalChoice.ASK_AGAIN)),
                Map.entry(TaskKind.CHECK_COMPLETENESS, (actor, task) -> beans.getBean(CheckingCompleteness.class)
                        .check(actor, task, IntakeResult.COMPLETE, "")),
                Map.entry(TaskKind.ASSIGN_ROUTE, (actor, task) -> beans.getBean(AssigningRoute.class)
                        .toCommittees(actor, task, List.of(new BodyId("aac-vp")))),
                Map.entry(TaskKind.REVIEW_BY_MEMBER, (actor, task) -> beans.getBean(Reviewing.class)
                        .review(actor, task, Position.POSITIVE, "", List.of())),
                Map.entry(TaskKind.JUDGE_NEW_ADVICE, (actor, task) -> beans.getBean(JudgingNewAdvice.class)
                        .uphold(actor, task, "Omdat.")),
                Map.entry(TaskKind.ESTABLISH_ADVICE, (actor, task) -> beans.getBean(Advising.class)
                        .establish(actor, task, Position.POSITIVE, "", List.of())),
                Map.entry(TaskKind.BOARD_DECIDES, (actor, task) -> beans.getBean(Deciding.class)
                        .decide(actor, task, BoardOutcome.ADOPT, List.of(), "Omdat.")),
                Map.entry(TaskKind.DECIDE_UNDER_MANDATE, (actor, task) -> beans.getBean(DecidingUnderMandate.class)
                        .decide(actor, task, BoardOutcome.ADOPT, List.of(), "Omdat.")),
                Map.entry(TaskKind.VOTE_IN_WRITING, (actor, task) -> beans.getBean(VotingInWriting.class)
                        .vote(actor, task, Vote.IN_FAVOUR, "")),
                Map.entry(TaskKind.RECORD_COMMITMENTS, (actor, task) -> beans.getBean(RecordingCommitments.class)
                        .answer(actor, task, List.of(new RecordingCommitments.Answer(CommitmentOutcome.PROMISED, "")))),
                Map.entry(TaskKind.SEND_STATES_LETTER, (actor, task) -> beans.getBean(Informing.class)
                        .send(actor, task, "Brief", "Tekst")),
                Map.entry(TaskKind.TREAT_IN_STATES_COMMITTEE, (actor, task) -> beans.getBean(TreatingInCommittee.class)
                        .notRipe(actor, task, "Nog niet.")),
                Map.entry(TaskKind.SEND_TO_MINISTER, (actor, task) -> beans.getBean(NotifyingMinister.class)
                        .send(actor, task)),
                Map.entry(TaskKind.RECONFIRM, (actor, task) -> beans.getBean(Reconfirming.class)
                        .answer(actor, task, false, "Omdat.")),
                Map.entry(TaskKind.CONSOLIDATE, (actor, task) -> beans.getBean(Consolidating.class)
                        .consolidate(actor, task, ConsolidationResult.LAPSED, "Omdat.")),
                Map.entry(TaskKind.RESUME_PROPOSAL, (actor, task) -> beans.getBean(ParkingProposals.class)
                        .resume(actor, task, "Het kan verder.")),
                Map.entry(TaskKind.DECIDE_REVOCATION, (actor, task) -> beans.getBean(Revoking.class)
                        .decide(actor, task, true, "Omdat.")),
                Map.entry(TaskKind.CONFIRM_PARTICIPATION, (actor, task) -> beans.getBean(ConfirmingParticipation.class)
                        .answer(actor, task, ConfirmationOutcome.CONFIRMED, "")),
                Map.entry(TaskKind.NOTE_UNCONFIRMED, (actor, task) -> beans.getBean(ConfirmingParticipation.class)
                        .takeNote(actor, task, "")),
                Map.entry(TaskKind.CONFIRM_SECRECY, (actor, task) -> beans.getBean(RatifyingSecrecy.class)
                        .record(actor, task, Fixtures.TODAY, 0, NO_QUORUM)));
    }

    /** One of each sort on a dossier, as it stands. */
    List<Attempt> on(DossierPath path) {
        List<Attempt> attempts = new ArrayList<>();
        List<OpenTask> open = path.work().inOrder();
        RegionalProposal proposal = path.proposal();
        Actor lead = path.lead();
        if (!open.isEmpty()) {
            OpenTask task = open.get(random.nextInt(open.size()));
            attempts.add(byStranger(task));
            attempts.add(ofAnotherKind(task));
            attempts.add(bySubstituteForOtherWork(task));
            attempts.addAll(withSeatsOfOthers(task.seat(), proposal.lead()));
            Actor stranger = stranger(task);
            attempts.add(new Attempt("claim by " + stranger, () -> claiming.claim(stranger, task.id())));
            attempts.addAll(withTerms.on(proposal, task));
            attempts.addAll(withChasing.on(task));
            careless.on(task).ifPresent(attempts::add);
        }
        ofWorkThatIsOver(path).ifPresent(attempts::add);
        Actor stranger = SeatHolder.of("beleid-zeeland");
        int revision = proposal.draftRevision();
        attempts.add(new Attempt(
                "edit by another province",
                () -> drafting.save(stranger, path.id(), ProposalContent.empty(), revision)));
        attempts.add(new Attempt(
                "withdrawal by another province", () -> withdrawing.withdraw(stranger, path.id(), "Weg ermee.")));
        attempts.add(new Attempt(
                "interest of nobody on a committee", () -> interests.declare(stranger, path.id(), "Mijn grond.")));
        attempts.add(new Attempt(
                "withdrawal of an interest by nobody on a committee", () -> interests.withdraw(stranger, path.id())));
        attempts.add(new Attempt("withdrawal without reasons", () -> withdrawing.withdraw(lead, path.id(), "")));
        attempts.addAll(withStandstill.on(proposal, lead));
        attempts.add(new Attempt(
                "a new process by no administrator", () -> models.foresee(stranger, "regionalProposal", new byte[0])));
        if (!proposal.status().isEditable()) {
            attempts.add(new Attempt(
                    "edit of what is submitted",
                    () -> drafting.save(lead, path.id(), ProposalContent.empty(), revision)));
        }
        attempts.addAll(secrecy.on(path));
        attempts.addAll(withComments(path));
        return attempts;
    }

    private List<Attempt> withComments(DossierPath path) {
        Actor stranger = SeatHolder.of("beleid-zeeland");
        Actor lead = path.lead();
        SeatId ofLead = lead.seats().iterator().next();
        Audience everybody = new Audience.Everybody();
        Audience zeeland = new Audience.OneBody(new BodyId("beleid-zeeland"));
        return List.of(
                new Attempt(
                        "comment for another's seat",
                        () -> commenting.write(stranger, path.id(), ofLead, "Zo.", everybody, Set.of())),
                new Attempt(
                        "comment that says nothing",
                        () -> commenting.write(lead, path.id(), ofLead, " ", everybody, Set.of())),
                new Attempt(
                        "mention of somebody it is not for",
                        () -> commenting.write(lead, path.id(), ofLead, "Zo.", zeeland, Set.of(ofLead))));
    }

    private Attempt byStranger(OpenTask task) {
        Actor stranger = stranger(task);
        return new Attempt(
                task.kind() + " by " + stranger.seats(), () -> act(task.kind()).by(stranger, task.id()));
    }

    private Attempt bySubstituteForOtherWork(OpenTask task) {
        Set<WorkScope> others = WorkScope.all();
        others.remove(ScopeOfWork.of(task.kind()));
        Actor substitute = new Actor(
                new PersonId("vervanger"), Set.of(), List.of(new StandIn(task.seat(), others, new PersonId("houder"))));
        return new Attempt(task.kind() + " by a substitute for other work", () -> act(task.kind())
                .by(substitute, task.id()));
    }

    private List<Attempt> withSeatsOfOthers(SeatId seat, ProvinceCode province) {
        PersonId other = new PersonId("manager");
        Wish wish = new Wish(other, Fixtures.TODAY, Fixtures.TODAY, WorkScope.all());
        Actor stranger = SeatHolder.of("manager");
        Actor substitute = new Actor(
                new PersonId("vervanger"),
                Set.of(),
                List.of(new StandIn(seat, WorkScope.all(), new PersonId("houder"))));
        return List.of(
                new Attempt("substitution by a stranger", () -> substituting.arrange(stranger, seat, wish)),
                new Attempt("substitution passed on", () -> substituting.arrange(substitute, seat, wish)),
                new Attempt(
                        "appointment by a holder",
                        () -> changing.appoint(SeatHolder.of(seat), seat, other, Fixtures.TODAY)),
                new Attempt(
                        "new college by the old",
                        () -> renewing.renew(college(province), province, Fixtures.TODAY, Map.of(seat, other))));
    }

    private Actor college(ProvinceCode province) {
        return seats.stream()
                .filter(seat -> seat.role() == SeatRole.COLLEGE && province.equals(seat.province()))
                .map(seat -> SeatHolder.of(seat.id()))
                .findFirst()
                .orElseThrow();
    }

    // Who did some work, or had it taken away, tries to do it now.
    private Optional<Attempt> ofWorkThatIsOver(DossierPath path) {
        List<EndedTask> ended = tasks.endedOn(path.id());
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        OpenTask task = ended.get(random.nextInt(ended.size())).task();
        Actor holder = SeatHolder.of(task.seat());
        return Optional.of(new Attempt(
                task.kind() + " that is over", () -> act(task.kind()).by(holder, task.id())));
    }

    // Who may do this work tries to do other work with its id.
    private Attempt ofAnotherKind(OpenTask task) {
        List<TaskKind> others = acts.keySet().stream()
                .filter(kind -> kind != task.kind() && !isWriting(kind))
                .sorted()
                .toList();
        TaskKind other = others.get(random.nextInt(others.size()));
        Actor holder = SeatHolder.of(task.seat());
        return new Attempt(
                other + " with the id of " + task.kind(), () -> act(other).by(holder, task.id()));
    }

    private static boolean isWriting(TaskKind kind) {
        return kind == TaskKind.DRAFT_PROPOSAL || kind == TaskKind.REVISE_PROPOSAL;
    }

    // Work without an act here is tried with another's, which is forbidden all the same.
    private Act act(TaskKind kind) {
        return acts.getOrDefault(kind, acts.get(TaskKind.CONSOLIDATE));
    }

    private Actor stranger(OpenTask task) {
        List<Seat> others =
                seats.stream().filter(seat -> !seat.id().equals(task.seat())).toList();
        return SeatHolder.of(others.get(random.nextInt(others.size())).id());
    }
}
