package nl.ibp.domain.programme;

/** How exact a date is. */
public enum Precision {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    /** Known to end by a day, with no beginning. */
    UNTIL,
    PRO_MEMORIE,
    NONE
}
