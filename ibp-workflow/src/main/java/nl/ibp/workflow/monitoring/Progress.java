package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;

/**
 * How the programme gets on, in figures. Each counts what its reader may see and no more: submitted proposals, and of
 * those that never were only the ones of the reader's own provinces. So it agrees with the list it leads to.
 */
public interface Progress {

    /** A figure for each status that any proposal has. */
    List<StatusFigure> byStatus(Set<ProvinceCode> ownProvinces, LocalDate today);

    /** Open work of each seat that has any, in the order in which people are used to see seats. */
    List<SeatFigure> bySeat(Set<ProvinceCode> ownProvinces, LocalDate today);

    /** How many proposals a theme has; none where it has none. */
    Map<ThemeNumber, Integer> byTheme(Set<ProvinceCode> ownProvinces);
}
