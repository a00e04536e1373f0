package nl.ibp.domain.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.ibp.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * A date as written, with the window it stands for ("Medio 2018" is 1 June to 31 July; domain reference, section 7).
 *
 * @param label as written, in Dutch; empty where there is none
 * @param earliest first day of the window; null where it has none
 * @param latest last day of the window; null where it has none
 */
public record ApproximateDate(
        String label, @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {

    public ApproximateDate {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("The window of a date cannot end before it begins");
        }
        label = Text.line("milestones", label);
    }

    public static ApproximateDate none() {
        return new ApproximateDate("", null, null, Precision.NONE);
    }

    public static ApproximateDate proMemorie() {
        return new ApproximateDate("PM", null, null, Precision.PRO_MEMORIE);
    }

    public static ApproximateDate day(String label, LocalDate day) {
        return new ApproximateDate(label, day, day, Precision.DAY);
    }

    public static ApproximateDate month(String label, YearMonth month) {
        return new ApproximateDate(label, month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    public static ApproximateDate year(String label, int year) {
        return new ApproximateDate(label, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /** "Medio": 1 June to 31 July. */
    public static ApproximateDate midYear(String label, int year) {
        return new ApproximateDate(label, LocalDate.of(year, 6, 1), LocalDate.of(year, 7, 31), Precision.SEASON);
    }

    /** "Zomer": 21 June to 22 September. */
    public static ApproximateDate summer(String label, int year) {
        return new ApproximateDate(label, LocalDate.of(year, 6, 21), LocalDate.of(year, 9, 22), Precision.SEASON);
    }

    /** "Voor de zomer": until 20 June. */
    public static ApproximateDate beforeSummer(String label, int year) {
        return new ApproximateDate(label, null, LocalDate.of(year, 6, 20), Precision.UNTIL);
    }
}
