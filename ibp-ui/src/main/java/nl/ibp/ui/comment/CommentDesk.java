package nl.ibp.ui.comment;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.component.FailureTexts;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.comment.Commenting;

/** Makes the part of a dossier in which people comment on it. */
@SpringComponent
public class CommentDesk {

    final Commenting commenting;
    final NameBook names;
    final RefusalTexts refusals;
    final FailureTexts failures;

    CommentDesk(Commenting commenting, NameBook names, RefusalTexts refusals, FailureTexts failures) {
        this.commenting = commenting;
        this.names = names;
        this.refusals = refusals;
        this.failures = failures;
    }

    public CommentSection on(ProposalId proposal, CurrentActor actor) {
        return new CommentSection(proposal, actor, this);
    }
}
