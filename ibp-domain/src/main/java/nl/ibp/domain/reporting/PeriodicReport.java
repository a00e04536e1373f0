package nl.ibp.domain.reporting;

import java.time.Instant;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;

/**
 * A report to the colleges as it was established. It stays as it is: what becomes known later stands in the next one.
 *
 * @param number 1 for the first of all
 * @param words what the programme itself has to say, above what is drawn from it; may be empty
 */
public record PeriodicReport(
        int number, ReportContent content, String words, SeatId seat, PersonId person, Instant at) {

    public PeriodicReport {
        words = Text.passage("words", words);
    }
}
