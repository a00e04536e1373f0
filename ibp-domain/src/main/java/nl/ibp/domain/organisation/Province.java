package nl.ibp.domain.organisation;

/**
 * A province.
 *
 * @param slug its name in addresses and account names, e.g. {@code noord-brabant}
 * @param statesSeats sitting members of its Provinciale Staten, for the quorum of article 20 Provinciewet
 */
public record Province(ProvinceCode code, String name, String slug, int statesSeats) {}
