package nl.ibp.workflow.board;

import java.time.Clock;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.decision.CommitmentReport;
import nl.ibp.domain.decision.CommitmentReports;
import nl.ibp.domain.decision.CommitmentState;
import nl.ibp.domain.decision.Commitments;
import nl.ibp.domain.decision.FollowedCommitment;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The IPO-bureau follows what the Rijk promised until it is done, also after the proposal came to its end (step 13). */
@Component
public class FollowingCommitments {

    private final Seats seats;
    private final Proposals proposals;
    private final Commitments commitments;
    private final CommitmentReports reports;
    private final DossierWriter record;
    private final Clock clock;

    FollowingCommitments(
            Seats seats,
            Proposals proposals,
            Commitments commitments,
            CommitmentReports reports,
            DossierWriter record,
            Clock clock) {
        this.seats = seats;
        this.proposals = proposals;
        this.commitments = commitments;
        this.reports = reports;
        this.record = record;
        this.clock = clock;
    }

    public boolean mayReport(Actor actor) {
        return actor.mayDo(bureau(), WorkScope.HANDLING);
    }

    /**
     * Reports how it stands with a commitment.
     *
     * @param version on which the Rijk answered
     * @param number of the request in that version, from 1
     * @throws Refused when the actor is not of the bureau, nothing was promised, or it was settled before
     */
    @Transactional
    public void report(Actor actor, ProposalId proposal, int version, int number, CommitmentState state, String note) {
        if (!mayReport(actor)) {
            throw Refused.because("", "NOT_OF_BUREAU");
        }
        proposals.lock(proposal);
        FollowedCommitment followed = find(proposal, version, number);
        followed.requireOpen();
        CommitmentReport report =
                new CommitmentReport(proposal, version, number, state, note, actor.person(), clock.instant());
        reports.add(report);
        record.write(
                actor,
                bureau(),
                proposal,
                RecordedEvent.COMMITMENT_FOLLOWED,
                Map.of(
                        "request", followed.commitment().request().request(),
                        "state", state.name(),
                        "note", report.note()));
    }

    private FollowedCommitment find(ProposalId proposal, int version, int number) {
        return FollowedCommitment.all(commitments.on(proposal), reports.on(proposal)).stream()
                .filter(followed -> followed.commitment().version() == version && followed.number() == number)
                .findFirst()
                .orElseThrow(() -> Refused.because("", "NOTHING_PROMISED"));
    }

    private SeatId bureau() {
        return seats.of(SeatRole.BUREAU).id();
    }
}
