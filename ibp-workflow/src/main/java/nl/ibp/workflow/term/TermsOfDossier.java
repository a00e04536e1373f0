package nl.ibp.workflow.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.InboxChanged;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** All terms of a dossier, after it stood still as a whole. */
@Component
public class TermsOfDossier {

    private final Tasks tasks;
    private final Rounds rounds;
    private final WorkUnderOneTerm work;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TermsOfDossier(
            Tasks tasks,
            Rounds rounds,
            WorkUnderOneTerm work,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.work = work;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Moves every term by the working days that passed.
     *
     * @param since the day it began to stand still
     * @return the open work that has a term, as it is now
     */
    public List<OpenTask> goOn(ProposalId proposal, LocalDate since) {
        LocalDate today = LocalDate.now(clock);
        rounds.move(proposal, term -> term.afterParking(since, today, calendar));
        return tasks.openOn(proposal).stream()
                .filter(task -> !task.goesOnWhileParked())
                .flatMap(task -> task
                        .term()
                        .map(term -> term.afterParking(stoodStillSince(task, since), today, calendar))
                        .map(term -> work.set(task, term))
                        .stream())
                .toList();
    }

    // A mandate may end meanwhile, and the board finds work whose term did not run yet when all stood still.
    private static LocalDate stoodStillSince(OpenTask task, LocalDate since) {
        LocalDate opened = OfficialTime.dayOf(task.createdAt());
        return opened.isAfter(since) ? opened : since;
    }

    /** Whoever has work open sees at once how its terms stand. */
    public void announce(ProposalId proposal) {
        tasks.openOn(proposal).forEach(task -> events.publishEvent(new InboxChanged(task.seat(), proposal)));
    }
}
