package nl.ibp.domain.reporting;

/** How a milestone stands by the last report on it. */
public enum MilestoneState {
    ON_COURSE,
    DELAYED,
    DONE
}
