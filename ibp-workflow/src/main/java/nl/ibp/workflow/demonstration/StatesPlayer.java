package nl.ibp.workflow.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.Euros;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.Expense;
import nl.ibp.domain.states.FundingCover;
import nl.ibp.domain.states.OwnMoney;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.states.DecidingAsStates;

/** Does the work of one province with its States; all amounts are examples. */
class StatesPlayer {

    private static final Euros EXAMPLE_AMOUNT = Euros.of(250_000);

    private final Stage stage;
    private final Desk desk;
    private final Phrases phrases;
    private final Initiative initiative;
    private final Pace pace;

    StatesPlayer(Stage stage, Phrases phrases, Initiative initiative, Pace pace) {
        this.stage = stage;
        this.desk = stage.desk();
        this.phrases = phrases;
        this.initiative = initiative;
        this.pace = pace;
    }

    void inform(Actor actor, OpenTask task) {
        Phrases.Letter letter = phrases.letter();
        desk.informing().send(actor, task.id(), letter.subjectFor(initiative), letter.text());
    }

    void propose(Actor actor, OpenTask task) {
        Phrases.Proposal says = phrases.proposal();
        StatesFile file = file(task);
        List<OwnMoney> own = file.ownMoney();
        BudgetAmendment amendment = new BudgetAmendment(
                own.stream()
                        .map(line -> new Expense(says.expenseFor(initiative), line.year(), amount(line)))
                        .toList(),
                own.stream()
                        .map(line -> new FundingCover(says.cover(), line.year(), amount(line)))
                        .toList());
        desk.proposing()
                .submit(
                        actor,
                        task.id(),
                        says.titleFor(initiative),
                        says.text(),
                        amendment,
                        file.proMemorie().stream()
                                .map(line -> new ProMemorieAmount(line.source(), line.year(), amount(line), ""))
                                .toList());
    }

    private StatesFile file(OpenTask task) {
        return stage.statesFiles().on(task.proposal()).stream()
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
                        LocalDate.now(stage.clock()),
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
                        phrases.proposal().amendmentTitle(), phrases.proposal().amendment()))
                : List.of();
        desk.states()
                .decide(
                        actor,
                        task.id(),
                        new DecidingAsStates.Decision(
                                outcome,
                                LocalDate.now(stage.clock()),
                                votes,
                                amendments,
                                outcome.isAmended() ? proposed(task) : null,
                                List.of(),
                                outcome.isReserved() ? phrases.proposal().reservation() : "",
                                outcome.isAdoption() ? "" : pace.oneOf(phrases.reasons())));
    }

    private BudgetAmendment proposed(OpenTask task) {
        return file(task).proposal().orElseThrow().amendment();
    }

    private Province province(OpenTask task) {
        return stage.provinces().get(Objects.requireNonNull(task.province()));
    }
}
