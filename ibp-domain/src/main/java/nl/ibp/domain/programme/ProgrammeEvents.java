package nl.ibp.domain.programme;

import java.util.List;

public interface ProgrammeEvents {

    /** In the order of time. */
    List<ProgrammeEvent> all();
}
