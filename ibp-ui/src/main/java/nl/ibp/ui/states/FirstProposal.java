package nl.ibp.ui.states;

import java.util.List;
import java.util.Locale;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.OwnMoney;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesProposal;
import nl.ibp.ui.component.AmountText;

/**
 * What a proposal to the States starts from: the one the committee sent back, or the province's own money under the
 * regional proposal.
 */
record FirstProposal(
        String title,
        String explanation,
        List<WasProMemorie> proMemorie,
        List<List<String>> expenses,
        List<List<String>> cover) {

    /**
     * A line of the province's own money that was pro memorie.
     *
     * @param amount what it became in the proposal that was sent back; empty in a first one
     */
    record WasProMemorie(OwnMoney line, String source, String amount, String explanation) {}

    static FirstProposal of(StatesFile file, ProposalContent content, FundingSources sources, Locale locale) {
        return file.proposal()
                .map(sentBack -> again(file, sentBack, sources, locale))
                .orElseGet(() -> ofOwnMoney(file, content, sources, locale));
    }

    private static FirstProposal again(
            StatesFile file, StatesProposal sentBack, FundingSources sources, Locale locale) {
        BudgetAmendment amendment = sentBack.amendment();
        return new FirstProposal(
                sentBack.title(),
                sentBack.explanation(),
                file.proMemorie().stream()
                        .map(line -> sentBack.became(line)
                                .map(became -> known(line, became, sources, locale))
                                .orElseGet(() -> unknown(line, sources)))
                        .toList(),
                BudgetRows.expenses(amendment, locale),
                BudgetRows.cover(amendment, locale));
    }

    private static FirstProposal ofOwnMoney(
            StatesFile file, ProposalContent content, FundingSources sources, Locale locale) {
        return new FirstProposal(
                content.title(),
                content.summary(),
                file.proMemorie().stream().map(line -> unknown(line, sources)).toList(),
                file.ownMoney().stream()
                        .map(line -> BudgetRows.row(
                                content.title(),
                                line.year(),
                                line.amount()
                                        .known()
                                        .map(amount -> AmountText.write(amount, locale))
                                        .orElse("")))
                        .toList(),
                List.of());
    }

    private static WasProMemorie unknown(OwnMoney line, FundingSources sources) {
        return new WasProMemorie(line, sources.get(line.source()).name(), "", "");
    }

    private static WasProMemorie known(OwnMoney line, ProMemorieAmount became, FundingSources sources, Locale locale) {
        return new WasProMemorie(
                line,
                sources.get(line.source()).name(),
                AmountText.write(became.amount(), locale),
                became.explanation());
    }
}
