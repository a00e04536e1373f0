package nl.ibp.domain.programme;

import nl.ibp.domain.Text;

/** Something to be reached, with the date as it was written down. */
public record Milestone(String description, ApproximateDate date) {
    public Milestone {
        description = Text.line("milestones", description);
    }
}
