package nl.ibp.api.proposal;

import java.util.EnumSet;
import java.util.Set;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.request.Asked;
import nl.ibp.api.request.Made;
import nl.ibp.api.request.Once;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.monitoring.ListingProposals;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.Submitting;
import nl.ibp.workflow.submission.Withdrawing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lead province submits its proposal and takes it back. */
@RestController
@WhereSignOnIsSet
class ProposalActs {

    private static final Set<TaskKind> WRITING = EnumSet.of(TaskKind.DRAFT_PROPOSAL, TaskKind.REVISE_PROPOSAL);

    private final Dossiers dossiers;
    private final ListingProposals listing;
    private final Submitting submitting;
    private final Withdrawing withdrawing;
    private final KnownProposals known;
    private final Once once;

    ProposalActs(
            Dossiers dossiers,
            KnownProposals known,
            ListingProposals listing,
            Submitting submitting,
            Withdrawing withdrawing,
            Once once) {
        this.dossiers = dossiers;
        this.known = known;
        this.listing = listing;
        this.submitting = submitting;
        this.withdrawing = withdrawing;
        this.once = once;
    }

    @PostMapping(ProposalAddress.SUBMISSIONS)
    ResponseEntity<byte[]> submit(Asked asked, @PathVariable String id) {
        asked.read(nothing -> true);
        return once.answer(asked.question(), () -> {
            ProposalId proposal = known.require(asked.actor(), id);
            submitting.submit(asked.actor(), writing(asked.actor(), proposal));
            return done(asked.actor(), proposal);
        });
    }

    /** Whoever may do the work of writing may submit what was written. */
    private TaskId writing(Actor actor, ProposalId id) {
        OpenTask writing = dossiers.open(actor, id).orElseThrow(ApiProblem::nothingThere).openTasks().stream()
                .filter(task -> WRITING.contains(task.kind()))
                .findFirst()
                .orElseThrow(() -> Refused.because("", "NOT_EDITABLE"));
        if (!actor.holds(writing.seat())) {
            throw Refused.because("", "NOT_YOUR_PROVINCE");
        }
        return writing.id();
    }

    @PostMapping(ProposalAddress.WITHDRAWALS)
    ResponseEntity<byte[]> withdraw(Asked asked, @PathVariable String id) {
        String reasons = asked.read(sent -> sent.naming("motivering", "reasons").text("motivering"));
        return once.answer(asked.question(), () -> {
            ProposalId proposal = known.require(asked.actor(), id);
            withdrawing.withdraw(asked.actor(), proposal, reasons);
            return done(asked.actor(), proposal);
        });
    }

    private Made done(Actor actor, ProposalId proposal) {
        return Made.done(listing.of(actor, proposal).map(ProposalRef::of).orElseThrow(ApiProblem::nothingThere));
    }
}
