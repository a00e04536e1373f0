package nl.ibp.workflow.path;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.decision.CommitmentReports;
import nl.ibp.domain.decision.CommitmentState;
import nl.ibp.domain.decision.Commitments;
import nl.ibp.domain.decision.FollowedCommitment;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.term.Term;
import nl.ibp.workflow.board.FollowingCommitments;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.term.ChangingTerms;
import nl.ibp.workflow.term.TermAuthority;
import org.springframework.beans.factory.BeanFactory;

/** What people do beside the open work of a dossier. */
final class Detours {

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
    private final Dice dice;
    private final WanderingSecrecy secrecy;
    private final boolean alone;

    /** @param alone nobody else uses the application, so that who holds which seat may change */
    Detours(BeanFactory beans, Dice dice, WanderingSecrecy secrecy, boolean alone) {
        this.beans = beans;
        this.dice = dice;
        this.secrecy = secrecy;
        this.alone = alone;
    }

    /** What somebody did, if anybody did something. */
    Optional<String> taken(DossierPath path, List<OpenTask> open) {
        return switch (dice.below(24)) {
            case 0, 1 -> named("parking, or a revocation asked", turnsAside(path));
            case 2, 3, 4 -> named("a term changed", changesTerm(path, dice.any(open)));
            case 5 -> named("a claim", claims(dice.any(open)));
            case 6 -> named("a reminder", chases(path, open));
            case 7, 8 -> named("a report on a commitment", reports(path));
            case 9 -> named("withdrawal", dice.oneIn(8) && withdraws(path));
            case 10 -> named("secrecy imposed or lifted", changesSecrecy(path));
            case 11 -> named("a new college", alone && dice.oneIn(2) && getsNewCollege(path));
            default -> Optional.empty();
        };
    }

    private static Optional<String> named(String what, boolean done) {
        return done ? Optional.of(what) : Optional.empty();
    }

    private boolean turnsAside(DossierPath path) {
        RegionalProposal proposal = path.proposal();
        if (proposal.parking().isPresent() || proposal.revocation().isPresent()) {
            return false;
        }
        if (proposal.isBeforeBoardDecision()) {
            path.parked();
            return true;
        }
        if (proposal.isAdoptedAndRunning()) {
            path.revocationAsked();
            return true;
        }
        return false;
    }

    private boolean changesSecrecy(DossierPath path) {
        if (path.status().isFinal()) {
            return false;
        }
        secrecy.change(path);
        return true;
    }

    private boolean getsNewCollege(DossierPath path) {
        if (path.status().isFinal()) {
            return false;
        }
        new CollegeSwitch(beans).of(path.proposal().lead());
        return true;
    }

    private static boolean withdraws(DossierPath path) {
        if (!path.proposal().isBeforeBoardDecision()) {
            return false;
        }
        path.withdrawn();
        return true;
    }

    // Whoever set the work going extends its term, or lets it stand still or run again.
    private boolean changesTerm(DossierPath path, OpenTask task) {
        RegionalProposal proposal = path.proposal();
        List<Actor> entitled = ENTITLED.stream()
                .map(SeatHolder::of)
                .filter(actor -> beans.getBean(TermAuthority.class)
                        .of(actor, task, proposal)
                        .isPresent())
                .toList();
        if (entitled.isEmpty() || task.due() == null || proposal.parking().isPresent()) {
            return false;
        }
        ChangingTerms changing = beans.getBean(ChangingTerms.class);
        if (task.standsStillSince() != null) {
            changing.resume(entitled.get(0), task.id(), "Het kan verder.");
        } else if (dice.oneIn(2)) {
            changing.suspend(entitled.get(0), task.id(), "Wij wachten op cijfers.");
        } else {
            return extended(changing, entitled.get(0), task);
        }
        return true;
    }

    private boolean extended(ChangingTerms changing, Actor actor, OpenTask task) {
        WorkingCalendar calendar = beans.getBean(WorkingCalendar.class);
        LocalDate from = task.due().isAfter(today()) ? task.due() : today();
        LocalDate later = calendar.endOfTerm(from, 1);
        if (later.isAfter(calendar.endOfTerm(today(), Term.MOST_WORKING_DAYS_AHEAD))) {
            return false;
        }
        changing.extend(actor, task.id(), later, "De agenda is vol.");
        return true;
    }

    // Who takes it on does it, or gives it back.
    private boolean claims(OpenTask task) {
        Claiming claiming = beans.getBean(Claiming.class);
        Actor holder = SeatHolder.of(task.seat());
        claiming.claim(holder, task.id());
        if (dice.oneIn(2)) {
            claiming.release(SeatHolder.colleagueAt(task.seat().value()), task.id());
        }
        return true;
    }

    private boolean chases(DossierPath path, List<OpenTask> open) {
        List<OpenTask> reviews = open.stream()
                .filter(task -> task.kind() == TaskKind.REVIEW_BY_MEMBER)
                .toList();
        if (reviews.isEmpty() || path.proposal().parking().isPresent()) {
            return false;
        }
        String body = SeatWords.body(dice.any(reviews));
        if (!canBeChased(reviews.stream()
                .filter(task -> SeatWords.body(task).equals(body))
                .toList())) {
            return false;
        }
        path.at(body).secretaryChases();
        return true;
    }

    // Once a day, and nobody whose term stands still.
    private boolean canBeChased(List<OpenTask> reviews) {
        LocalDate today = LocalDate.now(beans.getBean(Clock.class));
        return reviews.stream()
                .filter(task -> task.standsStillSince() == null)
                .map(OpenTask::remindedAt)
                .anyMatch(at -> at == null || OfficialTime.dayOf(at).isBefore(today));
    }

    private boolean reports(DossierPath path) {
        List<FollowedCommitment> followed = FollowedCommitment.all(
                        beans.getBean(Commitments.class).on(path.id()),
                        beans.getBean(CommitmentReports.class).on(path.id()))
                .stream()
                .filter(FollowedCommitment::isOpen)
                .toList();
        if (followed.isEmpty()) {
            return false;
        }
        FollowedCommitment one = dice.any(followed);
        beans.getBean(FollowingCommitments.class)
                .report(
                        SeatHolder.of("ipo-bureau"),
                        path.id(),
                        one.commitment().version(),
                        one.number(),
                        dice.any(CommitmentState.values()),
                        "Zo staat het ervoor.");
        return true;
    }

    private LocalDate today() {
        return LocalDate.now(beans.getBean(Clock.class));
    }
}
