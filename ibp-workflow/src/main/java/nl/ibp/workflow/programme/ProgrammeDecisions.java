package nl.ibp.workflow.programme;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.reporting.ProgrammeDecision;

/** What came out of proposals in a period, by the record of their dossiers. */
public interface ProgrammeDecisions {

    /** The earliest first, both days included; without those of dossiers of which anything is secret. */
    List<ProgrammeDecision> between(LocalDate from, LocalDate until);
}
