package nl.ibp.workflow.path;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ConsolidationPolicy;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.term.Term;
import nl.ibp.domain.voting.Vote;
import nl.ibp.workflow.board.Consolidating;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.term.ChangingTerms;
import nl.ibp.workflow.term.TermAuthority;
import org.springframework.beans.factory.BeanFactory;

/** Does open work of a dossier in any order and with any outcome, mostly such that it comes further. */
public final class Wanderer {

    // What is deferred is decided on a later day, and here the clock stands.
    private static final StatesOutcome[] DECIDED_AT_ONCE = Arrays.stream(StatesOutcome.values())
            .filter(outcome -> outcome != StatesOutcome.DEFERRED)
            .toArray(StatesOutcome[]::new);

    // Seats that may change terms; provinces' own are tried in tests of their own.
    private static final List<String> ENTITLED = List.of(
            "ipo-bureau",
            "manager",
            "aac-re-voorzitter",
            "aac-vp-secretaris",
            "bac-re-voorzitter",
            "bac-vp-voorzitter",
            "ps-gelderland",
            "gs-gelderland");

    private final BeanFactory beans;
    private final Random random;
    private final WanderingSecrecy secrecy;

    public Wanderer(BeanFactory beans, long seed) {
        this.beans = beans;
        this.random = new Random(seed);
        this.secrecy = new WanderingSecrecy(beans, random);
    }

    /** A new dossier of one of several kinds. */
    public DossierPath begin() {
        PathDriver paths = new PathDriver(beans);
        return switch (random.nextInt(4)) {
            case 0 -> paths.foodValley();
            case 1 -> paths.chemelot();
            case 2 -> paths.underThemes(10);
            default -> paths.underThemes(8);
        };
    }

    /**
     * Does one piece of work; now and then a province gets a new college before it.
     *
     * @return whether there was any
     */
    public boolean step(DossierPath path) {
        if (random.nextInt(15) == 0 && !path.status().isFinal()) {
            new CollegeSwitch(beans).of(path.proposal().lead());
        }
        List<OpenTask> open = path.work().all();
        if (open.isEmpty()) {
            return false;
        }
        if (random.nextInt(25) == 0) {
            secrecy.change(path);
        } else if (!turnsAside(path) && !changesTerm(path)) {
            List<OpenTask> possible = open.stream()
                    .filter(task -> isPossible(path.proposal(), task))
                    .toList();
            perform(path, possible.get(random.nextInt(possible.size())));
        }
        return true;
    }

    // What the lead may do beside any open work.
    private boolean turnsAside(DossierPath path) {
        RegionalProposal proposal = path.proposal();
        boolean still = proposal.parking().isPresent() || proposal.revocation().isPresent();
        if (still || random.nextInt(12) > 0) {
            return false;
        }
        if (proposal.isBeforeBoardDecision()) {
            path.parked();
        } else if (proposal.isAdoptedAndRunning()) {
            path.revocationAsked();
        }
        return true;
    }

    // Whoever set the work going extends its term, or lets it stand still or run again.
    private boolean changesTerm(DossierPath path) {
        OpenTask task = any(path.work().all().toArray(OpenTask[]::new));
        List<Actor> entitled = ENTITLED.stream()
                .map(SeatHolder::of)
                .filter(actor -> beans.getBean(TermAuthority.class)
                        .of(actor, task, path.proposal())
                        .isPresent())
                .toList();
        if (random.nextInt(8) > 0
                || entitled.isEmpty()
                || task.due() == null
                || path.proposal().parking().isPresent()) {
            return false;
        }
        ChangingTerms changing = beans.getBean(ChangingTerms.class);
        if (task.standsStillSince() != null) {
            changing.resume(entitled.get(0), task.id(), "Het kan verder.");
        } else if (random.nextBoolean()) {
            changing.suspend(entitled.get(0), task.id(), "Wij wachten op cijfers.");
        } else {
            extend(changing, entitled.get(0), task);
        }
        return true;
    }

    private void extend(ChangingTerms changing, Actor actor, OpenTask task) {
        WorkingCalendar calendar = beans.getBean(WorkingCalendar.class);
        LocalDate later = calendar.endOfTerm(task.due(), 1);
        LocalDate latest = calendar.endOfTerm(LocalDate.now(beans.getBean(Clock.class)), Term.MOST_WORKING_DAYS_AHEAD);
        if (!later.isAfter(latest)) {
            changing.extend(actor, task.id(), later, "De agenda is vol.");
        }
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
                path.collegeDecides(place(task, 1), mostly(CollegeOutcome.ENDORSE, CollegeOutcome.values()));
            case CHOOSE_AFTER_REFUSAL ->
                path.leadChooses(any(path.proposal().refusalChoices().toArray(RefusalChoice[]::new)));
            case CHECK_COMPLETENESS -> path.intake(mostly(IntakeResult.COMPLETE, IntakeResult.values()));
            case ASSIGN_ROUTE -> assign(path);
            case JUDGE_NEW_ADVICE -> judge(path.at(body(task)));
            case REVIEW_BY_MEMBER -> answer(path.at(body(task)), place(task, 2));
            case ESTABLISH_ADVICE -> advise(path.at(body(task)));
            case BOARD_DECIDES -> decideAsBoard(path, task);
            case VOTE_IN_WRITING -> voteInWriting(path, task);
            case RECORD_COMMITMENTS -> path.commitmentsRecorded();
            case RESUME_PROPOSAL -> path.resumed();
            case DECIDE_REVOCATION -> path.boardRevokes(random.nextInt(3) == 0);
            case CONFIRM_PARTICIPATION ->
                path.newCollegeAnswers(
                        place(task, 1), any(ConfirmationOutcome.CONFIRMED, ConfirmationOutcome.NOT_CONFIRMED));
            case NOTE_UNCONFIRMED -> path.notedAt(task);
            case CONSOLIDATE ->
                path.consolidated(ConsolidationPolicy.propose(
                        beans.getBean(Consolidating.class).outcomes(SeatHolder.of("ipo-bureau"), path.id())));
            case CONFIRM_SECRECY -> secrecy.judge(path, place(task, 1));
            default -> perform(path.states(place(task, 1)), task);
        }
    }

    private void perform(ProvincePath province, OpenTask task) {
        switch (task.kind()) {
            case SEND_STATES_LETTER -> province.sendsLetter();
            case DRAFT_STATES_PROPOSAL -> province.proposes();
            case TREAT_IN_STATES_COMMITTEE -> treat(province);
            case STATES_DECIDE -> decide(province);
            case SEND_TO_MINISTER -> province.sendsToMinister();
            case RECONFIRM -> province.reconfirms(random.nextInt(4) > 0);
            default -> throw new AssertionError("Not the work of a province: " + task.kind());
        }
    }

    private void decide(ProvincePath province) {
        if (random.nextInt(5) == 0) {
            province.statesAmendWhatIsJoint();
        } else {
            province.statesDecide(mostly(StatesOutcome.ADOPTED, DECIDED_AT_ONCE));
        }
    }

    private void decideAsBoard(DossierPath path, OpenTask task) {
        if (random.nextInt(3) == 0) {
            beans.getBean(Deciding.class)
                    .putToVote(SeatHolder.of(task.seat()), task.id(), BoardOutcome.ADOPT, List.of(), "Omdat.");
        } else {
            path.boardDecides(mostly(BoardOutcome.ADOPT, BoardOutcome.values()));
        }
    }

    private void voteInWriting(DossierPath path, OpenTask task) {
        if (random.nextInt(40) == 0) {
            path.inWriting().requestMeeting(task);
        } else if (task.consultation() != null && random.nextInt(10) == 0) {
            path.at(body(task)).memberDeclaresInterest(place(task, 2));
        } else {
            path.inWriting().vote(mostly(Vote.IN_FAVOUR, Vote.values()), task);
        }
    }

    private void advise(CommitteePath committee) {
        boolean some = !committee.consultation().members().isEmpty();
        if (some && random.nextInt(5) == 0) {
            committee.chairPutsToVote(Position.POSITIVE);
        } else {
            committee.chairEstablishes(position());
        }
    }

    private void judge(CommitteePath committee) {
        if (random.nextBoolean()) {
            committee.chairUpholds();
        } else {
            committee.chairAsksAnew();
        }
    }

    // Some think better of it at once, and are asked again.
    private void answer(CommitteePath committee, String province) {
        switch (random.nextInt(10)) {
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

    private void assign(DossierPath path) {
        if (random.nextBoolean()) {
            path.assignedToBoard();
        } else {
            path.assignedToCommittees("aac-fin", "bac-vp");
        }
    }

    // Always urgent: a path that waits for a timer would stand still until somebody moves the clock.
    private void treat(ProvincePath province) {
        if (random.nextInt(4) == 0) {
            province.committeeFindsNotRipe();
        } else {
            province.committeeFindsUrgent();
        }
    }

    private Position position() {
        return mostly(
                Position.POSITIVE,
                Position.POSITIVE_WITH_REMARKS,
                Position.NEGATIVE,
                Position.RETURN,
                Position.POSITIVE);
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    @SafeVarargs
    private <T> T mostly(T usual, T... values) {
        return random.nextInt(3) > 0 ? usual : any(values);
    }

    private static String body(OpenTask task) {
        String[] parts = task.seat().value().split("-", 3);
        return parts[0] + "-" + parts[1];
    }

    private static String place(OpenTask task, int from) {
        return task.seat().value().split("-", from + 1)[from];
    }
}
