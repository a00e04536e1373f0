package nl.ibp.workflow.monitoring;

import java.time.Instant;
import java.util.List;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.ProposalTitle;

/**
 * A proposal in a list. Of one that is secret for the reader partners and themes are left out as well as its title.
 *
 * @param partners co-submitting provinces
 * @param since when it came to its present status
 * @param parked it stands still as a fallback
 */
public record ProposalRow(
        ProposalId id,
        ProposalNumber number,
        ProposalTitle title,
        ProvinceCode lead,
        List<ProvinceCode> partners,
        List<ThemeNumber> themes,
        ProposalStatus status,
        Instant startedAt,
        Instant since,
        int version,
        boolean parked) {}
