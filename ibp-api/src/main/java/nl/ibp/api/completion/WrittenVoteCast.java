package nl.ibp.api.completion;

import nl.ibp.api.request.Choice;
import nl.ibp.api.request.Members;
import nl.ibp.api.word.DecisionWords;
import nl.ibp.domain.voting.Vote;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.voting.VotingInWriting;
import org.springframework.stereotype.Component;

/** A member answers in writing, or wants to meet. */
@Component
@WhereSignOnIsSet
class WrittenVoteCast implements Completion {

    private static final String VOTE = "stemmen";
    private static final Choice<String> WAYS = Choice.among(VOTE, "vergadering-vragen");

    private final VotingInWriting voting;

    WrittenVoteCast(VotingInWriting voting) {
        this.voting = voting;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.VOTE_IN_WRITING;
    }

    @Override
    public Deed read(Members sent) {
        if (!sent.way("handeling", WAYS).equals(VOTE)) {
            return voting::requestMeeting;
        }
        Vote vote = sent.choice("stem", DecisionWords.VOTE.choice());
        String reasons = sent.naming("motivering", "reasons").text("motivering");
        return (actor, task) -> voting.vote(actor, task, vote, reasons);
    }
}
