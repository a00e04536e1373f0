package nl.ibp.workflow.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.organisation.AdministratorSeat;
import nl.ibp.workflow.upload.CheckingUploads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an administrator what this installation works with, and who works with it. */
@Component
@Transactional(readOnly = true)
public class Administering {

    /**
     * What this installation works with.
     *
     * @param checksUploads whether files are checked for viruses before they are kept
     */
    public record Installation(
            List<TermOfStep> terms, List<RouteOfTheme> routes, DatabaseInUse database, boolean checksUploads) {}

    private final AdministratorSeat administrators;
    private final SeatHolders holders;
    private final RulesInUse rules;
    private final DatabaseFacts database;
    private final CheckingUploads uploads;
    private final Clock clock;

    Administering(
            AdministratorSeat administrators,
            SeatHolders holders,
            RulesInUse rules,
            DatabaseFacts database,
            CheckingUploads uploads,
            Clock clock) {
        this.administrators = administrators;
        this.holders = holders;
        this.rules = rules;
        this.database = database;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** @throws Refused when the actor is no administrator */
    public Installation installation(Actor actor) {
        administrators.require(actor);
        return new Installation(rules.terms(), rules.routes(), database.inUse(), uploads.isOn());
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
