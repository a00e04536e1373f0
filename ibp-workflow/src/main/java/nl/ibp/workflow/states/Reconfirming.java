package nl.ibp.workflow.states;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.Reconfirmation;
import nl.ibp.domain.states.ReconfirmationPolicy;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A college says whether its province still takes part, after another one's States touched a joint condition. */
@Component
public class Reconfirming {

    private final StatesWork work;
    private final Proposals proposals;
    private final StatesFiles files;
    private final ProposalProcess process;
    private final Clock clock;

    Reconfirming(StatesWork work, Proposals proposals, StatesFiles files, ProposalProcess process, Clock clock) {
        this.work = work;
        this.proposals = proposals;
        this.files = files;
        this.process = process;
        this.clock = clock;
    }

    /** For the process: who is asked, once all States decided. Nobody where no joint condition was touched. */
    @Transactional(readOnly = true)
    public List<ProvinceCode> askedAnew(ProposalId proposal) {
        int version = proposals.find(proposal).orElseThrow().versions().size();
        return ReconfirmationPolicy.askedAnew(files.on(proposal).stream()
                .filter(file -> file.id().version() == version)
                .toList());
    }

    /**
     * Answers for the province of the task.
     *
     * @param stands it still takes part
     * @param reasons required when it does not
     */
    @Transactional
    public void answer(Actor actor, TaskId id, boolean stands, String reasons) {
        work.perform(
                actor,
                id,
                TaskKind.RECONFIRM,
                file -> file.reconfirm(new Reconfirmation(stands, reasons, actor.person(), clock.instant())),
                RecordedEvent.RECONFIRMED,
                Map.of("stands", String.valueOf(stands)));
        process.reconfirmed(id);
    }
}
