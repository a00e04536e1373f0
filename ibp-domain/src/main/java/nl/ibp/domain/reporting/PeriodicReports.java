package nl.ibp.domain.reporting;

import java.util.List;
import java.util.Optional;

/** The reports that were established. What is in it stays as it is. */
public interface PeriodicReports {

    /** Gives it the next number, which is the one in what is returned. */
    PeriodicReport add(PeriodicReport report);

    /** The newest first. */
    List<PeriodicReport> all();

    Optional<PeriodicReport> find(int number);
}
