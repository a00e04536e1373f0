package nl.ibp.workflow.money;

import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;

/** What a sum is of. */
public sealed interface MoneyOf {

    record OfProposal(ProposalId id, ProposalNumber number, ProposalTitle title) implements MoneyOf {}

    record OfProvince(ProvinceCode province) implements MoneyOf {}

    record OfTheme(ThemeNumber theme) implements MoneyOf {}

    record OfSource(FundingSourceId source) implements MoneyOf {}

    /** What a province's States decided under a version that asked for money of several of its sources. */
    record OfSeveralSources() implements MoneyOf {}

    record OfYear(int year) implements MoneyOf {}
}
