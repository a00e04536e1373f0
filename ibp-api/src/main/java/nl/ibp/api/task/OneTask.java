package nl.ibp.api.task;

import nl.ibp.api.problem.ApiProblem;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.monitoring.ListingProposals;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One piece of open work, and who of those that may do it takes it on. */
@RestController
@WhereSignOnIsSet
class OneTask {

    private final Inbox inbox;
    private final Claiming claiming;
    private final ListingProposals proposals;

    OneTask(Inbox inbox, Claiming claiming, ListingProposals proposals) {
        this.inbox = inbox;
        this.claiming = claiming;
        this.proposals = proposals;
    }

    @GetMapping(TaskAddress.ONE)
    TaskItem read(Actor actor, @PathVariable String id) {
        OpenTask task = inbox.find(actor, TaskAddress.read(id)).orElseThrow(ApiProblem::nothingThere);
        return proposals
                .of(actor, task.proposal())
                .map(row -> TaskItem.of(task, row, actor))
                .orElseThrow(ApiProblem::nothingThere);
    }

    @PutMapping(TaskAddress.HANDLER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(Actor actor, @PathVariable String id) {
        claiming.claim(actor, TaskAddress.read(id));
    }

    @DeleteMapping(TaskAddress.HANDLER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(Actor actor, @PathVariable String id) {
        claiming.release(actor, TaskAddress.read(id));
    }
}
