package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.Reader;

/**
 * How the programme gets on, in figures. Each counts what its reader may see and no more: submitted proposals, and of
 * those that never were only the ones of the reader's own provinces. So it agrees with the list it leads to. What is
 * secret for the reader counts, and is neither named nor said to be anybody's.
 */
public interface Progress {

    /** Open work on secrecies; of what the reader may read, the part that is asked for, of a body its own work only. */
    List<SecrecyWork> onSecrecies(Reader reader, ProgressFilter filter);

    Map<ProposalId, ProposalNumber> numbers(Collection<ProposalId> proposals);

    /** How many proposals a theme has; none where it has none. What is secret for the reader has no theme. */
    Map<ThemeNumber, Integer> byTheme(Reader reader);

    /** There is nothing that the reader may know of. */
    boolean isEmpty(Reader reader);

    /** Proposals of which work on a secrecy is late, which no step record tells of. */
    Set<ProposalId> lateOnSecrecy(LocalDate today);
}
