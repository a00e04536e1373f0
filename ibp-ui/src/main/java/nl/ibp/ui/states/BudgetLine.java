package nl.ibp.ui.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.ui.component.AmountText;

/** Reads a typed line of a budget table: description, year, amount. */
final class BudgetLine {

    /** Makes what the domain knows of a line, or refuses it. */
    interface Maker<T> {
        T make(String description, int year, Euros amount);
    }

    private BudgetLine() {}

    /** @param problems takes what is wrong, each at its cell */
    static <T> List<T> read(String field, List<List<String>> rows, Maker<T> maker, List<Problem> problems) {
        List<T> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            readLine(field + "/" + i, rows.get(i), maker, problems).ifPresent(lines::add);
        }
        return lines;
    }

    private static <T> Optional<T> readLine(String row, List<String> cells, Maker<T> maker, List<Problem> problems) {
        Optional<Integer> year = year(cells);
        Optional<Euros> amount = Optional.empty();
        if (year.isEmpty()) {
            problems.add(Problem.of(row + "/year", "YEAR_NOT_UNDERSTOOD"));
        }
        try {
            amount = amount(cells);
            if (amount.isEmpty()) {
                String reason = cells.get(2).isBlank() ? "AMOUNT_REQUIRED" : "AMOUNT_UNREADABLE";
                problems.add(Problem.of(row + "/amount", reason));
            }
            return year.isEmpty() || amount.isEmpty()
                    ? Optional.empty()
                    : Optional.of(maker.make(cells.get(0), year.get(), amount.get()));
        } catch (Refused refused) {
            refused.problems().forEach(problem -> problems.add(atCell(row, problem)));
            return Optional.empty();
        }
    }

    private static Problem atCell(String row, Problem problem) {
        String reason = problem.reason();
        String cell = reason.startsWith("AMOUNT") ? "/amount" : reason.startsWith("YEAR") ? "/year" : "/description";
        return new Problem(row + cell, reason, problem.details());
    }

    static Optional<Euros> amount(List<String> cells) {
        return AmountText.read(cells.get(2));
    }

    static Optional<Integer> year(List<String> cells) {
        String typed = cells.get(1).strip();
        return typed.matches("\\d{4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
