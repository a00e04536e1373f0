package nl.ibp.ui.states;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.states.StatesProposal;
import nl.ibp.ui.component.AmountText;
import nl.ibp.ui.inbox.TaskContext;

/**
 * What a proposal to the States starts from: the one the committee sent back, or the province's own money under the
 * regional proposal. Pro memorie becomes a line without an amount, for the States decide on amounts only.
 */
record FirstProposal(
        String title,
        String explanation,
        List<List<String>> expenses,
        List<List<String>> cover,
        boolean hasProMemorie) {

    static FirstProposal of(TaskContext context, FundingSources sources, Locale locale) {
        ProvinceCode province = Objects.requireNonNull(context.task().province());
        ProposalContent content = context.dossier().proposal().currentContent();
        return context.dossier()
                .statesFile(province)
                .flatMap(file -> file.proposal())
                .map(sentBack -> again(sentBack, locale))
                .orElseGet(() -> ofMoneyLines(content, province, sources, locale));
    }

    private static FirstProposal again(StatesProposal sentBack, Locale locale) {
        return new FirstProposal(
                sentBack.title(),
                sentBack.explanation(),
                sentBack.amendment().expenses().stream()
                        .map(line -> row(line.description(), line.year(), AmountText.write(line.amount(), locale)))
                        .toList(),
                sentBack.amendment().covers().stream()
                        .map(line -> row(line.description(), line.year(), AmountText.write(line.amount(), locale)))
                        .toList(),
                false);
    }

    private static FirstProposal ofMoneyLines(
            ProposalContent content, ProvinceCode province, FundingSources sources, Locale locale) {
        List<MoneyLine> own = content.moneyLinesOf(province).stream()
                .filter(line -> sources.get(line.source()).provincesOwn())
                .filter(line -> !line.amount().isUnstated())
                .toList();
        return new FirstProposal(
                content.title(),
                content.summary(),
                own.stream()
                        .map(line -> row(
                                content.title(),
                                line.year(),
                                line.amount()
                                        .known()
                                        .map(amount -> AmountText.write(amount, locale))
                                        .orElse("")))
                        .toList(),
                List.of(),
                own.stream().anyMatch(line -> line.amount().isProMemorie()));
    }

    private static List<String> row(String description, int year, String amount) {
        return List.of(description, String.valueOf(year), amount);
    }
}
