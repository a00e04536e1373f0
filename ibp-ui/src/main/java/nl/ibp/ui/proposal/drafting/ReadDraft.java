package nl.ibp.ui.proposal.drafting;

import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.proposal.ProposalContent;

/**
 * What the form says, as far as it can be understood.
 *
 * @param problems what could not, by the name of the field it stands in, e.g. {@code regions.0.name}
 */
record ReadDraft(ProposalContent content, List<Problem> problems) {
    ReadDraft {
        problems = List.copyOf(problems);
    }
}
