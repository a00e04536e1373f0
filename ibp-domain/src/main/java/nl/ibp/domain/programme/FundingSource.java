package nl.ibp.domain.programme;

/**
 * Where money can come from (memo of 2 May 2018).
 *
 * @param provincesOwn money of the province itself, which only its Provinciale Staten can spend (Provinciewet 193)
 */
public record FundingSource(FundingSourceId id, String name, String note, boolean provincesOwn) {}
