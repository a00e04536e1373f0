package nl.ibp.ui.states;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.Motion;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.inbox.RowsField;
import nl.ibp.ui.inbox.RowsField.Column;
import nl.ibp.ui.inbox.RowsField.Kind;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.states.DecidingAsStates;

/** The clerk records what the States decided. Fields appear with the outcome that needs them. */
class StatesDecisionForm extends TaskForm {

    private final DecidingAsStates deciding;
    private final ChoiceField<StatesOutcome> outcome;
    private final DateField decidedOn;
    private final Checkbox voted;
    private final TextField inFavour;
    private final TextField against;
    private final RowsField amendments;
    private final BudgetInput budget = new BudgetInput();
    private final TextArea reservation;
    private final TextArea reasons;
    private final RowsField motions;

    /**
     * @param sitting members the States have
     * @param earliest says from which day on they may decide
     * @param proposed the change of the budget that they may amend
     */
    StatesDecisionForm(
            TaskContext context, int sitting, String earliest, BudgetAmendment proposed, DecidingAsStates deciding) {
        super(context, "states.decision.send");
        this.deciding = deciding;
        outcome = required(field(
                "outcome",
                new ChoiceField<>(getTranslation("states.outcome"), List.of(StatesOutcome.values()), "states.outcome"),
                FieldText.of(StatesOutcome.class)));
        decidedOn = required(field("decidedOn", new DateField(getTranslation("states.decision.date")), FieldText.DATE));
        decidedOn.setHelperText(earliest);
        voted = field("voted", new Checkbox(getTranslation("states.decision.voted")), FieldText.YES_NO);
        voted.setHelperText(getTranslation("states.decision.voted.help"));
        inFavour = votes("inFavour", sitting);
        against = votes("against", sitting);
        alsoNamed("inFavour", "votes");
        amendments = required(field("amendments", amendmentRows(), FieldText.ROWS));
        amendments.setHelperText(getTranslation("states.decision.amendments.help"));
        addBudget(proposed);
        reservation = passage("reservation");
        reasons = passage("reasons");
        motions = field("motions", motionRows(), FieldText.ROWS);
        outcome.addValueChangeListener(change -> showWhatApplies());
        voted.addValueChangeListener(change -> showWhatApplies());
        showWhatApplies();
    }

    private void addBudget(BudgetAmendment proposed) {
        required(field(BudgetInput.EXPENSES, budget.expenses(), FieldText.ROWS))
                .setHelperText(getTranslation("states.decision.expenses.help"));
        required(field(BudgetInput.COVER, budget.cover(), FieldText.ROWS));
        show(budget.balance());
        startWith(() -> budget.fill(proposed, getLocale()));
    }

    private TextField votes(String name, int sitting) {
        TextField votes = required(
                field(name, new TextField(getTranslation("states.decision." + name, sitting)), FieldText.TEXT));
        votes.getElement().setAttribute("inputmode", "numeric");
        votes.addClassName("short-field");
        return votes;
    }

    private TextArea passage(String name) {
        TextArea passage =
                required(field(name, new TextArea(getTranslation("states.decision." + name)), FieldText.TEXT));
        passage.setMinRows(3);
        return passage;
    }

    private RowsField amendmentRows() {
        return new RowsField(
                getTranslation("states.decision.amendments"),
                getTranslation("states.decision.amendments.add"),
                new Column("title", getTranslation("states.decision.amendments.title"), Kind.TEXT),
                new Column("text", getTranslation("states.decision.amendments.text"), Kind.PASSAGE),
                new Column("jointCondition", getTranslation("states.decision.amendments.joint"), Kind.TEXT));
    }

    private RowsField motionRows() {
        return new RowsField(
                getTranslation("states.decision.motions"),
                getTranslation("states.decision.motions.add"),
                new Column("title", getTranslation("states.decision.motions.title"), Kind.TEXT),
                new Column("adopted", getTranslation("states.decision.motions.adopted"), Kind.TICK));
    }

    private void showWhatApplies() {
        StatesOutcome chosen = outcome.getValue();
        inFavour.setVisible(isVoted());
        against.setVisible(isVoted());
        voted.setVisible(!needsVote());
        amendments.setVisible(chosen != null && chosen.isAmended());
        budget.setVisible(amendments.isVisible());
        reservation.setVisible(chosen != null && chosen.isReserved());
        reasons.setVisible(chosen != null && chosen.needsReasons());
    }

    // Where there must have been a vote, it is not asked whether there was one.
    private boolean isVoted() {
        return voted.getValue() || needsVote();
    }

    private boolean needsVote() {
        return outcome.getValue() != null && outcome.getValue().needsVote();
    }

    @Override
    protected boolean isWide() {
        return true;
    }

    @Override
    protected void send() {
        List<Problem> problems = new ArrayList<>();
        if (outcome.isEmpty()) {
            problems.add(Problem.of("outcome", "OUTCOME_REQUIRED"));
        }
        if (decidedOn.isEmpty()) {
            problems.add(Problem.of("decidedOn", "DATE_REQUIRED"));
        }
        DecidingAsStates.Cast votes = isVoted() ? readVotes(problems) : null;
        List<Amendment> made = amendments.isVisible() ? readAmendments(problems) : List.of();
        BudgetAmendment amended = amendments.isVisible() ? budget.read(problems) : null;
        List<Motion> asked = readMotions(problems);
        Refused.ifAny(problems);
        deciding.decide(
                context().actor(),
                context().taskId(),
                new DecidingAsStates.Decision(
                        outcome.getValue(),
                        decidedOn.getValue(),
                        votes,
                        made,
                        amended,
                        asked,
                        reservation.isVisible() ? reservation.getValue() : "",
                        reasons.isVisible() ? reasons.getValue() : ""));
    }

    private DecidingAsStates.Cast readVotes(List<Problem> problems) {
        return new DecidingAsStates.Cast(
                readNumber(inFavour, "inFavour", problems), readNumber(against, "against", problems));
    }

    private static int readNumber(TextField field, String name, List<Problem> problems) {
        String typed = field.getValue().strip();
        if (typed.matches("\\d{1,4}")) {
            return Integer.parseInt(typed);
        }
        problems.add(Problem.of(name, "NUMBER_REQUIRED"));
        return 0;
    }

    private List<Amendment> readAmendments(List<Problem> problems) {
        return TypedRows.readAll(
                problems,
                "amendments",
                amendments.getValue(),
                row -> new Amendment(row.get(0), row.get(1), row.size() > 2 ? row.get(2) : null));
    }

    private List<Motion> readMotions(List<Problem> problems) {
        return TypedRows.readAll(
                problems,
                "motions",
                motions.getValue(),
                row -> new Motion(row.get(0), Boolean.parseBoolean(row.get(1))));
    }
}
