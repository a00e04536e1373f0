package nl.ibp.workflow.path;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.secrecy.RatificationOutcome;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.workflow.secrecy.LiftingSecrecy;
import org.springframework.beans.factory.BeanFactory;

/** Makes dossiers secret at any moment, and lets the States judge that in any way. */
final class WanderingSecrecy {

    private final BeanFactory beans;
    private final Dice dice;

    WanderingSecrecy(BeanFactory beans, Dice dice) {
        this.beans = beans;
        this.dice = dice;
    }

    /**
     * Imposes it, or lifts what the same body imposed. The college of the lead has a part in a dossier wherever it stands;
     * the board too, once it is submitted.
     */
    void change(DossierPath path) {
        String lead = beans.getBean(Provinces.class).get(path.proposal().lead()).slug();
        String body = path.proposal().versions().isEmpty() || dice.oneIn(2) ? "gs-" + lead : "ipo-bestuur";
        List<Secrecy> resting = path.secrecy().all().stream()
                .filter(Secrecy::rests)
                .filter(secrecy -> secrecy.body().value().equals(body))
                .toList();
        if (resting.isEmpty()) {
            path.secrecy().imposedBy(body);
        } else {
            beans.getBean(LiftingSecrecy.class)
                    .lift(SeatHolder.of(body), resting.get(0).id(), "Niet meer nodig.");
        }
    }

    void judge(DossierPath path, String province) {
        int way = dice.below(4);
        if (way == 0) {
            path.secrecy().statesMeetWithoutQuorum(province);
        } else if (way == 1) {
            LocalDate today = LocalDate.now(beans.getBean(Clock.class));
            path.secrecy().statesWillMeet(province, today.plusDays(dice.below(30)));
        } else {
            RatificationOutcome outcome =
                    dice.oneIn(2) ? RatificationOutcome.CONFIRMED : RatificationOutcome.NOT_CONFIRMED;
            path.secrecy().statesDecide(province, outcome);
        }
    }
}
