package nl.ibp.workflow.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.Euros;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.Expense;
import nl.ibp.domain.states.FundingCover;
import nl.ibp.domain.states.OwnMoney;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.states.DecidingAsStates;

/** Does the work of one province with its States; all amounts are examples. */
class StatesPlayer {

    private static final Euros EXAMPLE_AMOUNT = Euros.of(250_000);

    private final Desk desk;
    private final StatesFiles files;
    private final Provinces provinces;
    private final Clock clock;
    private final Phrases phrases;
    private final Initiative initiative;
    private final Pace pace;

    StatesPlayer(
            Desk desk,
            StatesFiles files,
            Provinces provinces,
            Clock clock,
            Phrases phrases,
            Initiative initiative,
            Pace pace) {
        this.desk = desk;
        this.files = files;
        this.provinces = provinces;
        this.clock = clock;
        this.phrases = phrases;
        this.initiative = initiative;
        this.pace = pace;
    }

    void inform(Actor actor, OpenTask task) {
        desk.informing()
                .send(
                        actor,
                        task.id(),
                        "Besluit van het IPO-bestuur over " + initiative.title(),
                        "Het IPO-bestuur stemde in met dit voorstel. Er is geen geld van de provincie zelf mee"
                                + " gemoeid; wij informeren u over het vervolg.");
    }

    void propose(Actor actor, OpenTask task) {
        StatesFile file = file(task);
        List<OwnMoney> own = file.ownMoney();
        BudgetAmendment amendment = new BudgetAmendment(
                own.stream()
                        .map(line -> new Expense(
                                "Bijdrage aan " + initiative.title() + " (voorbeeldbedrag)", line.year(), amount(line)))
                        .toList(),
                own.stream()
                        .map(line -> new FundingCover("Algemene reserve (voorbeeld)", line.year(), amount(line)))
                        .toList());
        desk.proposing()
                .submit(
                        actor,
                        task.id(),
                        "Bijdrage aan " + initiative.title(),
                        "Wij stellen u voor de begroting te wijzigen. De bedragen zijn voorbeelden.",
                        amendment,
                        file.proMemorie().stream()
                                .map(line -> new ProMemorieAmount(line.source(), line.year(), amount(line), ""))
                                .toList());
    }

    private StatesFile file(OpenTask task) {
        return files.on(task.proposal()).stream()
                .filter(file -> file.id().province().equals(task.province()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Euros amount(OwnMoney line) {
        return line.amount().known().orElse(EXAMPLE_AMOUNT);
    }

    void treat(Actor actor, OpenTask task) {
        desk.committee()
                .ripe(
                        actor,
                        task.id(),
                        pace.oneIn(2) ? AgendaKind.CONSENT_ITEM : AgendaKind.DISCUSSION_ITEM,
                        LocalDate.now(clock),
                        false,
                        "",
                        "");
    }

    void decide(Actor actor, OpenTask task) {
        StatesOutcome outcome = StatesOutcome.valueOf(
                initiative.script().states().getOrDefault(province(task).slug(), "ADOPTED"));
        int sitting = province(task).statesSeats();
        int few = sitting / 5;
        DecidingAsStates.Cast votes =
                switch (outcome) {
                    case ADOPTED_UNANIMOUSLY -> new DecidingAsStates.Cast(sitting - 2, 0);
                    case REJECTED -> new DecidingAsStates.Cast(few, sitting - few - 1);
                    default -> new DecidingAsStates.Cast(sitting - few - 1, few);
                };
        List<Amendment> amendments = outcome.isAmended()
                ? List.of(new Amendment(
                        "Jaarlijks verslag", "Gedeputeerde Staten doen elk jaar verslag van de voortgang."))
                : List.of();
        desk.states()
                .decide(
                        actor,
                        task.id(),
                        new DecidingAsStates.Decision(
                                outcome,
                                LocalDate.now(clock),
                                votes,
                                amendments,
                                outcome.isAmended() ? proposed(task) : null,
                                List.of(),
                                outcome.isReserved() ? "Onder voorbehoud van de bijdrage van het Rijk." : "",
                                outcome.isAdoption() ? "" : pace.oneOf(phrases.reasons())));
    }

    private BudgetAmendment proposed(OpenTask task) {
        return file(task).proposal().orElseThrow().amendment();
    }

    private Province province(OpenTask task) {
        return provinces.get(Objects.requireNonNull(task.province()));
    }
}
