package nl.ibp.domain.comment;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;

public interface Comments {

    void add(Comment comment);

    /** All on a proposal, whoever they are for, the earliest first; withdrawn ones too. */
    List<Comment> on(ProposalId proposal);

    /** Lets nobody else withdraw it until the transaction ends. */
    Optional<Comment> lock(CommentId id);

    /** Keeps nothing of what it said. */
    void saveWithdrawal(Comment withdrawn);
}
