package nl.ibp.workflow.administration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.workflow.monitoring.TermOfStep;

/** The versions of processes and decision tables, and the processes that run on them. */
public interface ModelVersions {

    /** Processes first, the path before its parts; then the tables. */
    List<ModelInUse> all();

    /** Whether an administrator ever brought one into use; asked at each start, so that it costs little. */
    boolean hasAnyByAdministrator();

    /** The file of a version, as it was brought in. */
    String file(ModelInUse model, int version);

    /** @throws Refused when the file cannot be a new version of this model, with every reason */
    void check(ModelInUse model, String content);

    /** Whose parts run under these, by the key of their model. */
    Map<String, Integer> calledBy(List<RunningPart> parts);

    /** What runs on any version of this model, in the order of the dossiers. */
    List<RunningPart> running(ModelInUse model);

    /**
     * Brings a file into use as the newest version and carries running processes over to it. What cannot be carried
     * over stays as it is and is named.
     *
     * @param left processes that are not to be tried
     * @throws Refused when the engine does not take the file
     */
    Introduction introduce(ModelInUse model, String content, Set<String> left);

    /** The table of terms in use, with these terms in it. */
    String withTerms(List<TermOfStep> terms);
}
