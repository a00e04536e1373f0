package nl.ibp.workflow.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Euros;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.Expense;
import nl.ibp.domain.states.OwnMoney;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileStatus;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.workflow.money.Grouping;
import nl.ibp.workflow.money.MoneyFilter;
import nl.ibp.workflow.money.MoneySum;
import nl.ibp.workflow.monitoring.DossierAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Adds up what the documents of all dossiers say, one by one and without any table beside them. */
final class MoneyInDocuments {

    /** One amount that is asked, or covered, of one dossier. */
    private record Amount(
            RegionalProposal proposal,
            ProvinceCode province,
            String source,
            int year,
            AtLeast asked,
            boolean own,
            Euros covered,
            Euros decided) {}

    private static final String SEVERAL = "several";
    private static final Set<ProposalStatus> WITHOUT_RESULT = Set.of(
            ProposalStatus.LAPSED,
            ProposalStatus.REJECTED,
            ProposalStatus.NOTED,
            ProposalStatus.WITHDRAWN,
            ProposalStatus.REVOKED);
    private static final Set<StatesFileStatus> ADOPTED =
            Set.of(StatesFileStatus.ADOPTED, StatesFileStatus.SENT_TO_MINISTER);
    private static final Set<StatesFileStatus> BEFORE_THE_STATES =
            Set.of(StatesFileStatus.IN_COMMITTEE, StatesFileStatus.BEFORE_STATES);

    private final Map<ProposalId, RegionalProposal> proposals = new LinkedHashMap<>();
    private final Map<ProposalId, List<StatesFile>> files = new LinkedHashMap<>();
    private final DossierAccess access;
    private final Set<FundingSourceId> ownSources;

    MoneyInDocuments(List<ProposalId> dossiers, BeanFactory beans) {
        access = beans.getBean(DossierAccess.class);
        ownSources = beans.getBean(FundingSources.class).all().stream()
                .filter(source -> source.provincesOwn())
                .map(source -> source.id())
                .collect(Collectors.toSet());
        for (ProposalId id : dossiers) {
            proposals.put(id, beans.getBean(Proposals.class).find(id).orElseThrow());
            files.put(id, beans.getBean(StatesFiles.class).on(id));
        }
    }

    MoneySum total(Actor actor, MoneyFilter filter) {
        return sum(amounts(actor, filter, false));
    }

    MoneySum ended(Actor actor, MoneyFilter filter) {
        return sum(amounts(actor, filter, true));
    }

    Map<String, MoneySum> by(Grouping grouping, Actor actor, MoneyFilter filter) {
        return by(amount -> keys(grouping, amount), amounts(actor, filter, false));
    }

    Map<ProvinceCode, AtLeast> askedByLead(Actor actor, MoneyFilter filter) {
        Map<ProvinceCode, AtLeast> asked = new LinkedHashMap<>();
        by(amount -> Stream.of(amount.proposal().lead().value()), amounts(actor, filter, false))
                .forEach((lead, sum) -> asked.put(new ProvinceCode(lead), sum.asked()));
        asked.values().removeIf(AtLeast::isNothing);
        return asked;
    }

    int secretFor(Actor actor) {
        return (int) proposals.values().stream()
                .filter(proposal -> !proposal.versions().isEmpty() && !access.maySee(actor, proposal))
                .count();
    }

    @Nullable
    LocalDate earliestFor(Actor actor) {
        return proposals.values().stream()
                .filter(proposal -> !proposal.versions().isEmpty() && access.maySee(actor, proposal))
                .map(MoneyInDocuments::submittedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate submittedOn(RegionalProposal proposal) {
        return OfficialTime.dayOf(proposal.versions().get(0).submittedAt());
    }

    private static Map<String, MoneySum> by(Function<Amount, Stream<String>> keys, List<Amount> amounts) {
        Map<String, List<Amount>> groups = new LinkedHashMap<>();
        amounts.forEach(
                amount -> keys.apply(amount).forEach(key -> groups.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(amount)));
        Map<String, MoneySum> sums = new LinkedHashMap<>();
        groups.forEach((key, group) -> sums.put(key, sum(group)));
        return sums;
    }

    private static Stream<String> keys(Grouping grouping, Amount amount) {
        return switch (grouping) {
            case PROPOSAL -> Stream.of(amount.proposal().id().toString());
            case PROVINCE -> Stream.of(amount.province().value());
            case THEME -> amount.proposal().currentContent().themes().stream().map(theme -> "" + theme.value());
            case SOURCE -> Stream.of(amount.source());
            case YEAR -> Stream.of("" + amount.year());
        };
    }

    private static MoneySum sum(List<Amount> amounts) {
        return new MoneySum(
                AtLeast.sum(amounts.stream().map(Amount::asked).toList()),
                AtLeast.sum(
                        amounts.stream().filter(Amount::own).map(Amount::asked).toList()),
                Euros.sum(amounts.stream().map(Amount::covered).toList()),
                Euros.sum(amounts.stream().map(Amount::decided).toList()),
                (int) amounts.stream()
                        .map(amount -> amount.proposal().id())
                        .distinct()
                        .count());
    }

    private List<Amount> amounts(Actor actor, MoneyFilter filter, boolean ended) {
        return proposals.values().stream()
                .filter(proposal -> !proposal.versions().isEmpty())
                .filter(proposal -> WITHOUT_RESULT.contains(proposal.status()) == ended)
                .filter(proposal -> access.maySee(actor, proposal))
                .filter(proposal -> isIn(filter, proposal))
                .flatMap(proposal -> Stream.concat(asked(proposal), covered(proposal)))
                .filter(amount -> filter.province() == null || filter.province().equals(amount.province()))
                .toList();
    }

    private static boolean isIn(MoneyFilter filter, RegionalProposal proposal) {
        LocalDate day = submittedOn(proposal);
        return !day.isBefore(filter.period().from())
                && !day.isAfter(filter.period().until())
                && (filter.theme() == null || proposal.currentContent().themes().contains(filter.theme()));
    }

    private Stream<Amount> asked(RegionalProposal proposal) {
        return proposal.currentContent().moneyLines().stream()
                .filter(line -> !line.amount().isUnstated())
                .map(line -> asked(proposal, line));
    }

    private Amount asked(RegionalProposal proposal, MoneyLine line) {
        return new Amount(
                proposal,
                line.province(),
                line.source().value(),
                line.year(),
                AtLeast.of(line.amount()),
                ownSources.contains(line.source()),
                Euros.ZERO,
                Euros.ZERO);
    }

    private Stream<Amount> covered(RegionalProposal proposal) {
        return files.get(proposal.id()).stream()
                .filter(file -> file.id().version() == proposal.versions().size())
                .filter(file ->
                        file.reconfirmation().map(answer -> answer.stands()).orElse(true))
                .flatMap(file -> budget(file).stream()
                        .flatMap(budget -> budget.expenses().stream())
                        .map(expense -> covered(proposal, file, expense)));
    }

    private static List<BudgetAmendment> budget(StatesFile file) {
        if (ADOPTED.contains(file.status())) {
            BudgetAmendment amended = file.decision().orElseThrow().amendedBudget();
            return List.of(amended == null ? file.proposal().orElseThrow().amendment() : amended);
        }
        return BEFORE_THE_STATES.contains(file.status())
                ? List.of(file.proposal().orElseThrow().amendment())
                : List.of();
    }

    private static Amount covered(RegionalProposal proposal, StatesFile file, Expense expense) {
        Set<FundingSourceId> sources =
                file.ownMoney().stream().map(OwnMoney::source).collect(Collectors.toSet());
        return new Amount(
                proposal,
                file.id().province(),
                sources.size() == 1 ? sources.iterator().next().value() : SEVERAL,
                expense.year(),
                AtLeast.NOTHING,
                true,
                expense.amount(),
                ADOPTED.contains(file.status()) ? expense.amount() : Euros.ZERO);
    }
}
