package nl.ibp.workflow.inbox;

import java.util.List;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;

/**
 * Open work with what one wants to see of its proposal in a list.
 *
 * @param parked the proposal stands still, and its terms with it
 */
public record InboxRow(
        OpenTask task,
        ProposalNumber number,
        ProposalTitle title,
        ProvinceCode lead,
        List<ThemeNumber> themes,
        boolean parked) {}
