package nl.ibp.domain.states;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Problem;

/**
 * Pro memorie blocks the change of the budget until it is an amount (domain reference, section 5), and the expenses hold
 * that amount in its year.
 */
final class ProMemoriePolicy {

    private ProMemoriePolicy() {}

    static List<Problem> problems(List<OwnMoney> proMemorie, StatesProposal proposal) {
        List<Problem> problems = new ArrayList<>();
        Map<String, OwnMoney> open = new LinkedHashMap<>();
        proMemorie.forEach(line -> open.put(line.field(), line));
        for (ProMemorieAmount known : proposal.proMemorie()) {
            if (open.remove(known.field()) == null) {
                problems.add(Problem.of(known.field(), "NOT_PRO_MEMORIE"));
            }
        }
        open.values()
                .forEach(line ->
                        problems.add(Problem.of(line.field(), "PRO_MEMORIE_NEEDS_AMOUNT", line.source(), line.year())));
        problems.addAll(missingExpenses(proposal));
        return problems;
    }

    private static List<Problem> missingExpenses(StatesProposal proposal) {
        Map<Integer, Euros> known = new TreeMap<>();
        proposal.proMemorie().forEach(line -> known.merge(line.year(), line.amount(), Euros::plus));
        List<Problem> problems = new ArrayList<>();
        known.forEach((year, amount) -> {
            if (proposal.amendment().expensesIn(year).compareTo(amount) < 0) {
                problems.add(Problem.of("expenses", "EXPENSES_LACK_PRO_MEMORIE", year, amount));
            }
        });
        return problems;
    }
}
