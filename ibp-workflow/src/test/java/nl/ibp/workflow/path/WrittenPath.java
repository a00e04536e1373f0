package nl.ibp.workflow.path;

import nl.ibp.domain.voting.Vote;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.voting.VotingInWriting;
import org.springframework.beans.factory.BeanFactory;

/** What the members of a body answer in writing. */
public final class WrittenPath {

    private final BeanFactory beans;
    private final DossierPath dossier;

    WrittenPath(BeanFactory beans, DossierPath dossier) {
        this.beans = beans;
        this.dossier = dossier;
    }

    /** As many of those who have not answered, in the order they were asked. */
    public WrittenPath vote(Vote vote, int number) {
        dossier.work().of(TaskKind.VOTE_IN_WRITING).stream().limit(number).forEach(task -> vote(vote, task));
        return this;
    }

    void vote(Vote vote, OpenTask task) {
        voting().vote(SeatHolder.of(task.seat()), task.id(), vote, vote == Vote.AGAINST ? "Te duur." : "");
    }

    public WrittenPath requestMeeting() {
        requestMeeting(dossier.work().of(TaskKind.VOTE_IN_WRITING).get(0));
        return this;
    }

    void requestMeeting(OpenTask task) {
        voting().requestMeeting(SeatHolder.of(task.seat()), task.id());
    }

    public WrittenProcedure latest() {
        return beans.getBean(WrittenProcedures.class).on(dossier.id()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No written procedure"));
    }

    private VotingInWriting voting() {
        return beans.getBean(VotingInWriting.class);
    }
}
