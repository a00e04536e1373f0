package nl.ibp.workflow.money;

/** One of the sums that there is one for each of, whatever they are by. */
public record MoneyRow(MoneyOf of, MoneySum sum) {}
