package nl.ibp.domain.states;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;

/** A change of the provincial budget (begrotingswijziging): balanced in every year it touches (Provinciewet 193). */
public record BudgetAmendment(List<Expense> expenses, List<FundingCover> covers) {

    private static final int MOST_LINES = 100;

    public BudgetAmendment {
        expenses = List.copyOf(expenses);
        covers = List.copyOf(covers);
        Refused.ifAny(problems(expenses, covers));
    }

    private static List<Problem> problems(List<Expense> expenses, List<FundingCover> covers) {
        List<Problem> problems = new ArrayList<>();
        if (expenses.isEmpty()) {
            problems.add(Problem.of("expenses", "EXPENSE_REQUIRED"));
        }
        if (expenses.size() > MOST_LINES || covers.size() > MOST_LINES) {
            problems.add(Problem.of("expenses", "TOO_MANY_ENTRIES", MOST_LINES));
        }
        for (int year : years(expenses, covers)) {
            Euros missing = sumOfExpenses(expenses, year).minus(sumOfCovers(covers, year));
            if (missing.isPositive()) {
                problems.add(Problem.of("cover", "COVER_MISSING", year, missing));
            } else if (missing.isNegative()) {
                problems.add(Problem.of("cover", "COVER_TOO_MUCH", year, Euros.ZERO.minus(missing)));
            }
        }
        return problems;
    }

    private static TreeSet<Integer> years(List<Expense> expenses, List<FundingCover> covers) {
        TreeSet<Integer> years = new TreeSet<>();
        Stream.concat(expenses.stream().map(Expense::year), covers.stream().map(FundingCover::year))
                .forEach(years::add);
        return years;
    }

    private static Euros sumOfExpenses(List<Expense> expenses, int year) {
        return Euros.sum(expenses.stream()
                .filter(line -> line.year() == year)
                .map(Expense::amount)
                .toList());
    }

    private static Euros sumOfCovers(List<FundingCover> covers, int year) {
        return Euros.sum(covers.stream()
                .filter(line -> line.year() == year)
                .map(FundingCover::amount)
                .toList());
    }

    Euros expensesIn(int year) {
        return sumOfExpenses(expenses, year);
    }

    /** What it lets the province spend in each year, which is what covers it. */
    public SortedMap<Integer, Euros> perYear() {
        SortedMap<Integer, Euros> years = new TreeMap<>();
        expenses.forEach(line -> years.merge(line.year(), line.amount(), Euros::plus));
        return years;
    }

    /** All it lets the province spend, over all years. */
    public Euros total() {
        return Euros.sum(expenses.stream().map(Expense::amount).toList());
    }

    /**
     * A budget is changed until the end of its year (Provinciewet 196(1)).
     *
     * @throws Refused where it touches a year before this one
     */
    void checkYearsFrom(int year) {
        List<Problem> problems = new ArrayList<>();
        expenses.stream()
                .filter(line -> line.year() < year)
                .forEach(line -> problems.add(Problem.of("expenses", "BUDGET_YEAR_OVER", line.year())));
        covers.stream()
                .filter(line -> line.year() < year)
                .forEach(line -> problems.add(Problem.of("cover", "BUDGET_YEAR_OVER", line.year())));
        Refused.ifAny(problems.stream().distinct().toList());
    }

    int firstYear() {
        return years(expenses, covers).first();
    }

    static void checkYear(String field, int year) {
        if (year < 2000 || year > 2100) {
            throw Refused.because(field, "YEAR_OUT_OF_RANGE", 2000, 2100);
        }
    }
}
