package nl.ibp.workflow.states;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;

/** What every piece of work on a province's file has in common: take it, change the file, record it, done. */
@Component
class StatesWork {

    private final TaskDesk desk;
    private final Proposals proposals;
    private final StatesFiles files;
    private final DossierWriter record;

    StatesWork(TaskDesk desk, Proposals proposals, StatesFiles files, DossierWriter record) {
        this.desk = desk;
        this.proposals = proposals;
        this.files = files;
        this.record = record;
    }

    /** @return what it was about */
    ProposalId perform(
            Actor actor,
            TaskId id,
            TaskKind kind,
            Consumer<StatesFile> change,
            RecordedEvent event,
            Map<String, String> details) {
        OpenTask task = desk.take(actor, id, kind);
        StatesFile file = files.lock(fileOf(task));
        change.accept(file);
        files.save(file);
        Map<String, String> all = new HashMap<>(details);
        all.put("province", file.id().province().value());
        record.write(actor, task, event, all);
        desk.done(task, actor);
        return task.proposal();
    }

    private StatesFileId fileOf(OpenTask task) {
        int version = proposals.lock(task.proposal()).currentVersion().number();
        return new StatesFileId(task.proposal(), version, Objects.requireNonNull(task.province()));
    }
}
