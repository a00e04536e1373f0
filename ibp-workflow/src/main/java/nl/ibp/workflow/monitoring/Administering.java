package nl.ibp.workflow.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an administrator what this installation works with, and who works with it. */
@Component
@Transactional(readOnly = true)
public class Administering {

    /** What this installation works with. */
    public record Installation(List<TermOfStep> terms, List<RouteOfTheme> routes, DatabaseInUse database) {}

    private final AdministratorSeat administrators;
    private final SeatHolders holders;
    private final RulesInUse rules;
    private final DatabaseFacts database;
    private final Clock clock;

    Administering(
            AdministratorSeat administrators,
            SeatHolders holders,
            RulesInUse rules,
            DatabaseFacts database,
            Clock clock) {
        this.administrators = administrators;
        this.holders = holders;
        this.rules = rules;
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refused when the actor is no administrator */
    public Installation installation(Actor actor) {
        administrators.require(actor);
        return new Installation(rules.terms(), rules.routes(), database.inUse());
    }

    /**
     * Every seat with who holds it today.
     *
     * @throws Refused when the actor is no administrator
     */
    public List<SeatHolding> seats(Actor actor) {
        administrators.require(actor);
        return holders.on(LocalDate.now(clock));
    }
}
