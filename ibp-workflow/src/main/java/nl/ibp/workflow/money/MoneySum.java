package nl.ibp.workflow.money;

import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Euros;

/**
 * How far money is that was asked for.
 *
 * @param asked in the last submitted version of each proposal, from whatever source
 * @param own how much of it is money of the provinces themselves, on which their States decide (Provinciewet 193)
 * @param covered for how much of this a college put a change of the budget before its States, or these adopted one
 * @param decided how much the States decided on, in as far as their province goes along
 * @param proposals that any of it is of
 */
public record MoneySum(AtLeast asked, AtLeast own, Euros covered, Euros decided, int proposals) {

    public static final MoneySum NONE = new MoneySum(AtLeast.NOTHING, AtLeast.NOTHING, Euros.ZERO, Euros.ZERO, 0);
}
