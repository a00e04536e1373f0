package nl.ibp.workflow.monitoring;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.Reader;
import org.jspecify.annotations.Nullable;

/** How long each part of each path took. Whoever reads it keeps it, and asks for what is new. */
public interface StepRecords {

    /**
     * Reads what was written since, some of it perhaps once more, and never what the transaction under way wrote itself,
     * for that may come to nothing.
     *
     * @param since what this answered before; null for everything
     * @return to be asked with the next time: what is not committed yet will be read then, however late that is
     */
    String read(@Nullable String since, Consumer<StepRecord> each);

    /** What is open of it follows this version of its model from now on. */
    void follow(ModelRun run);

    /** What is under way, of all dossiers; what bodies and provinces do excepted. */
    List<OpenRecord> open();

    /** The same of one dossier. */
    List<OpenRecord> openOn(ProposalId proposal);

    /** Dossiers that are secret, and that the reader may not read. */
    Set<ProposalId> secretFor(Reader reader);
}
