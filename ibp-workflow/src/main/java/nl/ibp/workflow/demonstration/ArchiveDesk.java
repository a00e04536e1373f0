package nl.ibp.workflow.demonstration;

import java.time.Clock;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.decision.BoardDecisions;
import nl.ibp.domain.decision.Commitments;
import nl.ibp.domain.decision.Consolidations;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.Tasks;
import org.springframework.stereotype.Component;

/** Everything that an example of the past is kept with. */
@Component
record ArchiveDesk(
        Proposals proposals,
        Consultations consultations,
        BoardDecisions decisions,
        Commitments commitments,
        StatesFiles statesFiles,
        Consolidations consolidations,
        Tasks tasks,
        DossierWriter record,
        Seats seats,
        WorkingCalendar calendar,
        MeetingRhythm meetings,
        SimulatedTime time,
        Clock clock) {}
