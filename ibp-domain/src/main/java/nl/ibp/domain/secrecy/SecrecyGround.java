package nl.ibp.domain.secrecy;

/**
 * The interests that secrecy can be imposed for. Provinciewet 25, 55 and 91 name those of article 10 Wob; since 1 May
 * 2022 they stand in article 5.1 Woo. Here are those that both acts have, the ones a regional proposal meets most first.
 */
public enum SecrecyGround {
    /** Wob 10(2)b, Woo 5.1(2)b. */
    ECONOMIC_OR_FINANCIAL_INTERESTS,
    /** What companies told in confidence: Wob 10(1)c, Woo 5.1(1)c. */
    CONFIDENTIAL_BUSINESS_DATA,
    /** Wob 10(2)e, Woo 5.1(2)e. */
    PERSONAL_PRIVACY,
    /** Wob 10(1)d, Woo 5.1(1)d. */
    SPECIAL_PERSONAL_DATA,
    /** Wob 10(2)d, Woo 5.1(2)d. */
    INSPECTION_AND_SUPERVISION,
    /** Wob 10(2)c, Woo 5.1(2)c. */
    INVESTIGATION_AND_PROSECUTION,
    /** Wob 10(7)a, Woo 5.1(2)g. */
    PROTECTION_OF_ENVIRONMENT,
    /** Wob 10(7)b, Woo 5.1(2)h. */
    SECURITY_AND_SABOTAGE,
    /** Wob 10(2)a, Woo 5.1(2)a. */
    INTERNATIONAL_RELATIONS,
    /** Wob 10(1)b, Woo 5.1(1)b. */
    SECURITY_OF_STATE
}
