package nl.ibp.workflow.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.audit.AuditLog;
import org.springframework.stereotype.Component;

/** All that the demonstration shows. */
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

    /**
     * The memo's initiatives alone. The clock of all is moved, so nobody should be in.
     *
     * @param isStopped asked again and again; what is not made when it is, the next making goes on with
     */
    public void makePortfolio(BooleanSupplier isStopped) {
        AuditLog.played(() -> portfolio.make(isStopped));
    }

    /** The memo's initiatives, and then the meetings to come, so that no term of these depends on them. The same goes. */
    public void makePresent(BooleanSupplier isStopped) {
        Instant now = clock.instant();
        makePortfolio(isStopped);
        if (isStopped.getAsBoolean()) {
            return;
        }
        time.travelTo(now);
        try {
            AuditLog.played(meetings::plan);
        } finally {
            time.returnToNow();
        }
    }

    /**
     * The years before, in a time apart, so people may be at work. Meetings come last, so that they list what was decided.
     *
     * @param isStopped asked again and again; what is not made when it is, the next making goes on with
     * @return whether there is more than before
     */
    public boolean makePast(BooleanSupplier isStopped) {
        return AuditLog.played(() -> archive.make(isStopped) + meetings.hold(isStopped) > 0);
    }
}
