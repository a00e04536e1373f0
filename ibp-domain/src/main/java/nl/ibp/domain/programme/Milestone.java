package nl.ibp.domain.programme;

/** Something to be reached, with the date as it was written down. */
public record Milestone(String description, ApproximateDate date) {}
