package nl.ibp.domain.reporting;

import java.util.List;

/** All that was ever reported on milestones. What is in it stays as it is. */
public interface MilestoneReports {

    void add(MilestoneReport report);

    /** All of them, the newest first. */
    List<MilestoneReport> all();

    /** Somebody gave a milestone other words: what was reported on it stays with it. */
    void renamed(MilestoneId before, MilestoneId after);
}
