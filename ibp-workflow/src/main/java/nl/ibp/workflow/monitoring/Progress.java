package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.Reader;

/**
 * How the programme gets on, in figures. Each counts what its reader may see and no more: submitted proposals, and of
 * those that never were only the ones of the reader's own provinces. So it agrees with the list it leads to. What is
 * secret for the reader counts, and is neither named nor said to be anybody's.
 */
public interface Progress {

    /**
     * Open work of each seat that has any the reader may read, in the order in which people are used to see seats.
     *
     * @param soon last day of terms that end soon
     */
    List<SeatFigure> bySeat(Reader reader, LocalDate today, LocalDate soon, ProgressFilter filter);

    HiddenWork hidden(Reader reader, LocalDate today);

    /** How many proposals a theme has; none where it has none. What is secret for the reader has no theme. */
    Map<ThemeNumber, Integer> byTheme(Reader reader);

    /** There is nothing that the reader may know of. */
    boolean isEmpty(Reader reader);

    /** Proposals of which work on a secrecy is late, which no step record tells of. */
    Set<ProposalId> lateOnSecrecy(LocalDate today);
}
