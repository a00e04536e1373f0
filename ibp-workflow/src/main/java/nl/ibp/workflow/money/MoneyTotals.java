package nl.ibp.workflow.money;

/**
 * What all of it comes to, every amount counted once.
 *
 * @param counted without those that ended without a result
 * @param ended of these alone
 */
public record MoneyTotals(MoneySum counted, MoneySum ended) {}
