package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.secrecy.Reader;

/**
 * How the programme gets on, in figures. Each counts what its reader may see and no more: submitted proposals, and of
 * those that never were only the ones of the reader's own provinces. So it agrees with the list it leads to. What is
 * secret for the reader counts, and is neither named nor said to be anybody's.
 */
public interface Progress {

    /** A figure for each status that any proposal has that is asked for. */
    List<StatusFigure> byStatus(Reader reader, LocalDate today, ProgressFilter filter);

    /**
     * Open work of each seat that has any the reader may read, in the order in which people are used to see seats.
     *
     * @param soon last day of terms that end soon
     */
    List<SeatFigure> bySeat(Reader reader, LocalDate today, LocalDate soon, ProgressFilter filter);

    HiddenWork hidden(Reader reader, LocalDate today);

    /** How many proposals a theme has; none where it has none. What is secret for the reader has no theme. */
    Map<ThemeNumber, Integer> byTheme(Reader reader);

    /** How many proposals that are asked for have a theme, by status. What is secret for the reader has no theme. */
    Map<ThemeNumber, List<StatusFigure>> themes(Reader reader, LocalDate today, ProgressFilter filter);

    /**
     * How many proposals that are asked for a province takes part in, by status. Of what is secret for the reader the lead
     * alone is known.
     */
    Map<ProvinceCode, List<StatusFigure>> provinces(Reader reader, LocalDate today, ProgressFilter filter);
}
