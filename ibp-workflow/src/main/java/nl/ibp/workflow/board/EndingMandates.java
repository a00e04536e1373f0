package nl.ibp.workflow.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.domain.decision.Mandates;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.ProposalProcess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mandates that rest on members of a college end with it; what was not decided yet goes to the board. Nobody acts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EndingMandates {

    private final Mandates mandates;
    private final ProposalProcess process;
    private final Clock clock;

    EndingMandates(Mandates mandates, ProposalProcess process, Clock clock) {
        this.mandates = mandates;
        this.process = process;
        this.clock = clock;
    }

    /**
     * A new college takes office.
     *
     * @param ofCollege the seats that change with it
     * @param from its first day
     */
    public void withCollege(Set<SeatId> ofCollege, LocalDate from) {
        mandates.all().stream().map(Mandate::id).forEach(id -> end(id, ofCollege, from));
    }

    private void end(MandateId id, Set<SeatId> ofCollege, LocalDate from) {
        Mandate mandate = mandates.lock(id);
        if (mandate.endWithCollege(ofCollege, from, clock.instant())) {
            mandates.save(mandate);
            process.mandateEnded(id);
        }
    }
}
