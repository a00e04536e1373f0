package nl.ibp.workflow.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.decision.Mandates;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The process asks who decides: the board, or the kopgroep under a mandate. For the engine: nobody acts here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SeekingMandate {

    private final Mandates mandates;
    private final Proposals proposals;
    private final DossierWriter record;
    private final Clock clock;

    SeekingMandate(Mandates mandates, Proposals proposals, DossierWriter record, Clock clock) {
        this.mandates = mandates;
        this.proposals = proposals;
        this.record = record;
        this.clock = clock;
    }

    public Optional<Mandate> covering(ProposalId id) {
        return mandates.covering(proposals.lock(id).currentContent().themes(), LocalDate.now(clock));
    }

    /** It ended while the kopgroep had not decided yet: the board does. */
    public void ended(ProposalId id) {
        record.write(id, RecordedEvent.MANDATE_ENDED, Map.of());
    }
}
