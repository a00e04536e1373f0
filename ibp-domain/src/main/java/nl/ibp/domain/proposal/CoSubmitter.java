package nl.ibp.domain.proposal;

import nl.ibp.domain.organisation.ProvinceCode;

/**
 * A province that submits together with the lead (mede-indiener).
 *
 * @param indispensable without it there is nothing left to carry out: its refusal means renegotiating or lapsing
 */
public record CoSubmitter(ProvinceCode province, boolean indispensable) {}
