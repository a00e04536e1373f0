package nl.ibp.workflow.demonstration;

import java.time.Clock;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.organisation.Actors;
import org.springframework.stereotype.Component;

/** Everything that the players find in place. */
@Component
record Stage(
        Desk desk,
        InitiativeContent contents,
        Proposals proposals,
        Consultations consultations,
        Provinces provinces,
        StatesFiles statesFiles,
        Seats seats,
        Tasks tasks,
        Actors actors,
        WorkingCalendar calendar,
        SimulatedTime time,
        Clock clock) {}
