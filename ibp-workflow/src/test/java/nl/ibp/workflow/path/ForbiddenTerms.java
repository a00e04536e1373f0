package nl.ibp.workflow.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.path.ForbiddenActs.Attempt;
import nl.ibp.workflow.term.ChangingTerms;
import nl.ibp.workflow.term.TermAuthority;
import org.springframework.beans.factory.BeanFactory;

/** Terms changed by who may not, without reasons, or to where no term may go. */
final class ForbiddenTerms {

    private final ChangingTerms changing;
    private final TermAuthority authority;
    private final WorkingCalendar calendar;
    private final List<Actor> actors;
    private final Random random;

    ForbiddenTerms(BeanFactory beans, List<Seat> seats, Random random) {
        this.changing = beans.getBean(ChangingTerms.class);
        this.authority = beans.getBean(TermAuthority.class);
        this.calendar = beans.getBean(WorkingCalendar.class);
        this.actors =
                seats.stream().map(seat -> SeatHolder.of(seat.id())).collect(Collectors.toCollection(ArrayList::new));
        this.random = random;
    }

    List<Attempt> on(RegionalProposal proposal, OpenTask task) {
        Collections.shuffle(actors, random);
        Actor stranger = who(proposal, task, false).orElseThrow();
        Actor somebody = who(proposal, task, true).orElse(stranger);
        LocalDate later = calendar.endOfTerm(task.term().map(term -> term.due()).orElse(Fixtures.TODAY), 5);
        return List.of(
                new Attempt(
                        "extension by " + stranger.seats(),
                        () -> changing.extend(stranger, task.id(), later, "Het is druk.")),
                new Attempt(
                        "suspension by " + stranger.seats(),
                        () -> changing.suspend(stranger, task.id(), "Het is druk.")),
                new Attempt("suspension without reasons", () -> changing.suspend(somebody, task.id(), "")),
                new Attempt(
                        "extension into the past",
                        () -> changing.extend(somebody, task.id(), Fixtures.TODAY.minusDays(1), "Het is druk.")));
    }

    private Optional<Actor> who(RegionalProposal proposal, OpenTask task, boolean may) {
        return actors.stream()
                .filter(actor -> authority.of(actor, task, proposal).isPresent() == may)
                .findFirst();
    }
}
