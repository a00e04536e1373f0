package nl.ibp.workflow.money;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.domain.states.Amendment;

/**
 * What the States of one province made of the change of the budget that their college proposed.
 *
 * @param version of the proposal that they decided on; there may be a later one
 * @param amendments in their own words
 * @param stands whether the province goes along with it, and this version is the present one
 */
public record TracedAmendment(
        ProposalId proposal,
        ProposalNumber number,
        ProposalTitle title,
        int version,
        ProvinceCode province,
        LocalDate decidedOn,
        Euros proposed,
        Euros adopted,
        List<Amendment> amendments,
        boolean stands) {

    public TracedAmendment {
        amendments = List.copyOf(amendments);
    }

    public Euros difference() {
        return adopted.minus(proposed);
    }
}
