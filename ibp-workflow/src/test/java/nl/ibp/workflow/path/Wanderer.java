package nl.ibp.workflow.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.QuorumPolicy;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.ConsolidationPolicy;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.voting.Vote;
import nl.ibp.workflow.board.Consolidating;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Does open work of a dossier in any order and with any outcome, mostly such that it comes further. */
public final class Wanderer {

    private final BeanFactory beans;
    private final Dice dice;
    private final WanderingSecrecy secrecy;
    private final Detours detours;
    private final WanderingProvince provinces;
    private final @Nullable Days days;
    private final Kopgroep kopgroep;
    private final List<String> trail = new ArrayList<>();

    /** The clock stands: nothing is done that others would have to wait for. */
    public Wanderer(BeanFactory beans, long seed) {
        this(beans, new Dice(seed), null);
    }

    private Wanderer(BeanFactory beans, Dice dice, @Nullable Days days) {
        this.beans = beans;
        this.dice = dice;
        this.secrecy = new WanderingSecrecy(beans, dice);
        this.detours = new Detours(beans, dice, secrecy, days != null);
        this.provinces = new WanderingProvince(dice, days);
        this.days = days;
        this.kopgroep = new Kopgroep(beans);
    }

    /** Days pass as well, and the board may leave things to the kopgroep: for whoever has the application alone. */
    static Wanderer throughTime(BeanFactory beans, long seed) {
        return new Wanderer(beans, new Dice(seed), new Days(beans));
    }

    /** A new dossier of one of several kinds. */
    public DossierPath begin() {
        DossierPath path = draft(new PathDriver(beans));
        if (days != null && dice.oneIn(4)) {
            kopgroep.getsMandateFor(path, days, dice.below(60));
            trail.add("mandate for the kopgroep");
        }
        return path;
    }

    private DossierPath draft(PathDriver paths) {
        return switch (dice.below(8)) {
            case 0, 1 -> paths.foodValley();
            case 2 -> paths.draft(Fixtures.GELDERLAND, PathContent.foodValleyNeedingUtrecht());
            case 3 -> paths.draft(Fixtures.GELDERLAND, proMemorie());
            case 4 -> paths.chemelot();
            case 5 -> paths.underThemes(10);
            default -> paths.underThemes(8);
        };
    }

    private static ContentBuilder proMemorie() {
        return ContentBuilder.content()
                .underThemes(8)
                .urgent()
                .with(Fixtures.UTRECHT)
                .ownMoneyProMemorie(Fixtures.GELDERLAND, Fixtures.TODAY.getYear() + 1)
                .ownMoneyProMemorie(Fixtures.UTRECHT, Fixtures.TODAY.getYear() + 1);
    }

    /** Everything that was done, in order. */
    List<String> trail() {
        return trail;
    }

    /**
     * Does one thing.
     *
     * @return whether there was any to do
     */
    public boolean step(DossierPath path) {
        List<OpenTask> open = path.work().inOrder();
        trail.add("?");
        boolean some = open.isEmpty() ? waits(path) : acts(path, open);
        if (!some) {
            trail.remove(trail.size() - 1);
        }
        return some;
    }

    private boolean waits(DossierPath path) {
        did("waits for a timer");
        return days != null && days.passUntilNextTimer(path);
    }

    private boolean acts(DossierPath path, List<OpenTask> open) {
        did("a detour");
        Optional<String> detour = detours.taken(path, open);
        detour.ifPresent(this::did);
        if (detour.isPresent() || letsDaysPass(path)) {
            return true;
        }
        RegionalProposal proposal = path.proposal();
        List<OpenTask> possible =
                open.stream().filter(task -> isPossible(proposal, task)).toList();
        OpenTask task = dice.any(possible);
        did(task.kind() + " at " + task.seat());
        perform(path, task);
        return true;
    }

    private void did(String what) {
        trail.set(trail.size() - 1, what);
    }

    private boolean letsDaysPass(DossierPath path) {
        if (days == null || dice.below(16) > 0 || !days.thereAreLeftThisYear()) {
            return false;
        }
        int number = 1 + dice.below(9);
        did(number + " days pass");
        days.pass(path, number);
        return true;
    }

    private static boolean isPossible(RegionalProposal proposal, OpenTask task) {
        if (proposal.parking().isPresent()) {
            return task.kind() == TaskKind.RESUME_PROPOSAL || task.goesOnWhileParked();
        }
        return proposal.revocation().isEmpty() || task.kind() != TaskKind.CONSOLIDATE;
    }

    private void perform(DossierPath path, OpenTask task) {
        switch (task.kind()) {
            case DRAFT_PROPOSAL, REVISE_PROPOSAL -> path.submit();
            case COLLEGE_DECIDES ->
                path.collegeDecides(
                        SeatWords.province(task), dice.mostly(CollegeOutcome.ENDORSE, CollegeOutcome.values()));
            case CHOOSE_AFTER_REFUSAL -> path.leadChooses(dice.any(choices(path)));
            case CHECK_COMPLETENESS -> path.intake(dice.mostly(IntakeResult.COMPLETE, IntakeResult.values()));
            case ASSIGN_ROUTE -> assign(path);
            case JUDGE_NEW_ADVICE -> judge(path.at(SeatWords.body(task)));
            case REVIEW_BY_MEMBER -> answer(path.at(SeatWords.body(task)), SeatWords.member(task));
            case ESTABLISH_ADVICE -> advise(path.at(SeatWords.body(task)));
            case BOARD_DECIDES -> decideAsBoard(path, task);
            case DECIDE_UNDER_MANDATE -> decideUnderMandate(task);
            case VOTE_IN_WRITING -> voteInWriting(path, task);
            case RECORD_COMMITMENTS ->
                path.commitmentsRecorded(() -> dice.mostly(CommitmentOutcome.PROMISED, CommitmentOutcome.values()));
            case RESUME_PROPOSAL -> path.resumed();
            case DECIDE_REVOCATION -> path.boardRevokes(dice.oneIn(3));
            case CONFIRM_PARTICIPATION ->
                path.newCollegeAnswers(
                        SeatWords.province(task),
                        dice.any(ConfirmationOutcome.CONFIRMED, ConfirmationOutcome.NOT_CONFIRMED));
            case NOTE_UNCONFIRMED -> path.notedAt(task);
            case CONFIRM_SECRECY -> secrecy.judge(path, SeatWords.province(task));
            case CONSOLIDATE ->
                path.consolidated(ConsolidationPolicy.propose(
                        beans.getBean(Consolidating.class).outcomes(SeatHolder.of("ipo-bureau"), path.id())));
            default -> provinces.perform(path, task);
        }
    }

    private static RefusalChoice[] choices(DossierPath path) {
        RefusalChoice[] choices = path.proposal().refusalChoices().toArray(RefusalChoice[]::new);
        Arrays.sort(choices);
        return choices;
    }

    private void decideAsBoard(DossierPath path, OpenTask task) {
        if (dice.oneIn(3)) {
            beans.getBean(Deciding.class)
                    .putToVote(SeatHolder.of(task.seat()), task.id(), BoardOutcome.ADOPT, List.of(), "Omdat.");
        } else {
            path.boardDecides(dice.mostly(BoardOutcome.ADOPT, BoardOutcome.values()));
        }
    }

    private void decideUnderMandate(OpenTask task) {
        BoardOutcome outcome = dice.mostly(BoardOutcome.ADOPT, BoardOutcome.values());
        if (outcome == BoardOutcome.DEFER) {
            kopgroep.passesOn(task);
        } else if (dice.oneIn(6)) {
            kopgroep.losesItsMandates();
        } else {
            kopgroep.decides(task, outcome);
        }
    }

    private void voteInWriting(DossierPath path, OpenTask task) {
        if (dice.oneIn(40)) {
            path.inWriting().requestMeeting(task);
        } else if (task.consultation() != null && dice.oneIn(10) && mayDeclare(path, task)) {
            path.at(SeatWords.body(task)).memberDeclaresInterest(SeatWords.member(task));
        } else {
            path.inWriting().vote(dice.mostly(Vote.IN_FAVOUR, Vote.values()), task);
        }
    }

    private static boolean mayDeclare(DossierPath path, OpenTask task) {
        return !path.at(SeatWords.body(task)).hasInterest(SeatWords.member(task));
    }

    private void advise(CommitteePath committee) {
        boolean some = !committee.consultation().members().isEmpty();
        if (some && dice.oneIn(5)) {
            committee.chairPutsToVote(Position.POSITIVE);
        } else {
            committee.chairEstablishes(position());
        }
    }

    private void judge(CommitteePath committee) {
        if (dice.oneIn(2)) {
            committee.chairUpholds();
        } else {
            committee.chairAsksAnew();
        }
    }

    // Some think better of it at once, and are asked again; the chair does not always wait for all.
    private void answer(CommitteePath committee, String province) {
        if (isQuorate(committee.consultation()) && dice.oneIn(2)) {
            committee.chairClosesEarly();
            return;
        }
        // Where nobody is appointed, who declared an interest counts as gone, and the seat is asked all the same.
        switch (committee.hasInterest(province) ? 9 : dice.below(10)) {
            case 0 -> committee.memberHasInterest(province);
            case 1 -> {
                boolean othersAreAsked = committee.openReviews().size() > 1;
                committee.memberDeclaresInterest(province);
                if (othersAreAsked) {
                    committee.memberWithdrawsInterest(province);
                }
            }
            default -> committee.memberReviews(province, position());
        }
    }

    private boolean isQuorate(Consultation round) {
        return beans.getBean(QuorumPolicy.class)
                .isReached(round.reviews().size(), round.members().size());
    }

    private void assign(DossierPath path) {
        if (dice.oneIn(2)) {
            path.assignedToBoard();
        } else {
            path.assignedToCommittees("aac-fin", "bac-vp");
        }
    }

    private Position position() {
        return dice.mostly(
                Position.POSITIVE,
                Position.POSITIVE_WITH_REMARKS,
                Position.NEGATIVE,
                Position.RETURN,
                Position.POSITIVE);
    }

    /** Nothing of it is left for other dossiers. */
    void end() {
        kopgroep.losesItsMandates();
    }
}
