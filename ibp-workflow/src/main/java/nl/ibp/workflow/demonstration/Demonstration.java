package nl.ibp.workflow.demonstration;

import java.time.Clock;
import java.time.Instant;
import nl.ibp.workflow.SimulatedTime;
import org.springframework.stereotype.Component;

/** All that the demonstration shows, in the order in which it would have come about. */
@Component
public class Demonstration {

    private final Archive archive;
    private final DemonstrationPortfolio portfolio;
    private final ExampleMeetings meetings;
    private final SimulatedTime time;
    private final Clock clock;

    Demonstration(
            Archive archive,
            DemonstrationPortfolio portfolio,
            ExampleMeetings meetings,
            SimulatedTime time,
            Clock clock) {
        this.archive = archive;
        this.portfolio = portfolio;
        this.meetings = meetings;
        this.time = time;
        this.clock = clock;
    }

    /** The memo's initiatives alone. */
    public void makePortfolio() {
        portfolio.make();
    }

    /** The memo's initiatives and the years before them. Meetings come last, so that they list what was decided. */
    public void makePortfolioAndArchive() {
        Instant now = clock.instant();
        archive.make();
        time.travelTo(now);
        portfolio.make();
        time.travelTo(now);
        meetings.make();
    }
}
