package nl.ibp.workflow.inbox;

import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.workflow.monitoring.DossierAccess;
import org.springframework.stereotype.Component;

/** How work ended, for whoever it was for: without the reasons somebody gave where the dossier is secret for them now. */
@Component
class EndedWork {

    private final Tasks tasks;
    private final Proposals proposals;
    private final DossierAccess access;

    EndedWork(Tasks tasks, Proposals proposals, DossierAccess access) {
        this.tasks = tasks;
        this.proposals = proposals;
        this.access = access;
    }

    Optional<EndedTask> find(Actor actor, TaskId id) {
        return tasks.findEnded(id)
                .filter(ended -> ended.task().isWorkOf(actor))
                .map(ended -> mayRead(actor, ended) ? ended : ended.withoutReasons());
    }

    boolean mayReadAnswer(Actor actor, TaskId id) {
        return tasks.findEnded(id)
                .filter(ended -> ended.task().isWorkOf(actor) && mayRead(actor, ended))
                .isPresent();
    }

    private boolean mayRead(Actor actor, EndedTask ended) {
        return proposals
                .find(ended.task().proposal())
                .filter(proposal -> access.maySee(actor, proposal))
                .isPresent();
    }
}
