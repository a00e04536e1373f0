package nl.ibp.workflow.money;

/** What there is a sum for, each. A proposal with two themes counts under both. */
public enum Grouping {
    PROPOSAL,
    PROVINCE,
    THEME,
    SOURCE,
    YEAR
}
