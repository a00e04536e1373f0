package nl.ibp.workflow.money;

import java.util.List;

/**
 * Sums by what they are of.
 *
 * @param rows those that ask most, the most first
 * @param count how many there are, of which these are the first
 */
public record MoneyRows(List<MoneyRow> rows, int count) {

    public MoneyRows {
        rows = List.copyOf(rows);
    }
}
