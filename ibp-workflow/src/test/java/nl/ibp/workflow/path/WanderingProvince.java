package nl.ibp.workflow.path;

import java.util.Arrays;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.inbox.OpenTask;
import org.jspecify.annotations.Nullable;

/** Does the work of one province after the board's decision, with any outcome. */
final class WanderingProvince {

    // What is deferred is decided on a later day, which never comes where the clock stands.
    private static final StatesOutcome[] DECIDED_AT_ONCE = Arrays.stream(StatesOutcome.values())
            .filter(outcome -> outcome != StatesOutcome.DEFERRED)
            .toArray(StatesOutcome[]::new);

    private final Dice dice;
    private final @Nullable Days days;

    WanderingProvince(Dice dice, @Nullable Days days) {
        this.dice = dice;
        this.days = days;
    }

    void perform(DossierPath path, OpenTask task) {
        ProvincePath province = path.states(SeatWords.province(task));
        switch (task.kind()) {
            case SEND_STATES_LETTER -> province.sendsLetter();
            case DRAFT_STATES_PROPOSAL -> province.proposes();
            case TREAT_IN_STATES_COMMITTEE -> treat(province);
            case STATES_DECIDE -> decide(path, province);
            case SEND_TO_MINISTER -> province.sendsToMinister();
            case RECONFIRM -> province.reconfirms(!dice.oneIn(4));
            default -> throw new AssertionError("Not the work of a province: " + task.kind());
        }
    }

    private void treat(ProvincePath province) {
        switch (dice.below(4)) {
            case 0 -> province.committeeFindsNotRipe();
            case 1, 2 -> {
                if (days == null) {
                    province.committeeFindsUrgent();
                } else {
                    province.committeeFindsRipe(dice.any(AgendaKind.values()));
                }
            }
            default -> province.committeeFindsUrgent();
        }
    }

    private void decide(DossierPath path, ProvincePath province) {
        if (days != null && province.file().decision().isPresent()) {
            days.pass(path, 1);
        }
        if (dice.oneIn(5)) {
            province.statesAmendWhatIsJoint();
        } else {
            province.statesDecide(
                    dice.mostly(StatesOutcome.ADOPTED, days == null ? DECIDED_AT_ONCE : StatesOutcome.values()));
        }
    }
}
