package nl.ibp.workflow.demonstration;

import org.springframework.stereotype.Component;

/** All that the demonstration shows, in the order in which it would have come about. */
@Component
public class Demonstration {

    private final Archive archive;
    private final DemonstrationPortfolio portfolio;
    private final ExampleMeetings meetings;

    Demonstration(Archive archive, DemonstrationPortfolio portfolio, ExampleMeetings meetings) {
        this.archive = archive;
        this.portfolio = portfolio;
        this.meetings = meetings;
    }

    /** The memo's initiatives alone. */
    public void makePortfolio() {
        portfolio.make();
    }

    /** The memo's initiatives and the years before them. Meetings come last, so that they list what was decided. */
    public void makePortfolioAndArchive() {
        archive.make();
        portfolio.make();
        meetings.make();
    }
}
