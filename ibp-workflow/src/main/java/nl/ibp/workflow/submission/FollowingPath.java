package nl.ibp.workflow.submission;

import java.util.Map;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.notice.TellingOutcomes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The process reached a step; the proposal follows, and guards that it may. For the engine: nobody acts here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FollowingPath {

    private final Proposals proposals;
    private final DossierWriter record;
    private final TellingOutcomes outcomes;

    FollowingPath(Proposals proposals, DossierWriter record, TellingOutcomes outcomes) {
        this.proposals = proposals;
        this.record = record;
        this.outcomes = outcomes;
    }

    public void entered(ProposalId id, ProposalStatus step) {
        RegionalProposal proposal = proposals.lock(id);
        if (proposal.status() == step) {
            return;
        }
        proposal.enter(step);
        proposals.save(proposal);
        if (step == ProposalStatus.REVISION) {
            record.write(
                    id,
                    RecordedEvent.RETURNED_FOR_REVISION,
                    Map.of("version", "" + proposal.currentVersion().number()));
            outcomes.returned(proposal);
        }
    }

    public void routed(ProposalId id, Route route) {
        RegionalProposal proposal = proposals.lock(id);
        proposal.assign(route);
        proposals.save(proposal);
        record.write(
                id,
                RecordedEvent.ROUTE_DETERMINED,
                Map.of("kind", route.kind().name(), "bodies", AssigningRoute.names(route)));
    }

    /** Nobody assigned a route in time: the board is asked at once (domain reference, section 5). */
    public void notRoutedInTime(ProposalId id) {
        RegionalProposal proposal = proposals.lock(id);
        proposal.assign(Route.straightToBoard());
        proposals.save(proposal);
        record.write(id, RecordedEvent.ROUTE_NOT_ASSIGNED_IN_TIME, Map.of());
    }
}
