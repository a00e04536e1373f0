package nl.ibp.workflow.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.RelatedSeats;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.notice.EscalationRules.Escalation;
import org.springframework.stereotype.Component;

/** Tells others of work that is too late, as the decision table says. For the daily round: nobody acts here. */
@Component
public class EscalatingOverdueWork {

    private final OpenDossiers dossiers;
    private final EscalationRules rules;
    private final RelatedSeats seats;
    private final WorkingCalendar calendar;
    private final GivingNotices notices;
    private final DossierWriter record;
    private final Clock clock;

    EscalatingOverdueWork(
            OpenDossiers dossiers,
            EscalationRules rules,
            RelatedSeats seats,
            WorkingCalendar calendar,
            GivingNotices notices,
            DossierWriter record,
            Clock clock) {
        this.dossiers = dossiers;
        this.rules = rules;
        this.seats = seats;
        this.calendar = calendar;
        this.notices = notices;
        this.record = record;
        this.clock = clock;
    }

    public void escalate() {
        LocalDate today = LocalDate.now(clock);
        // The table is asked once for each kind of work, as thousands of pieces may be late.
        Map<TaskKind, Optional<Escalation>> asked = new EnumMap<>(TaskKind.class);
        dossiers.forEach(task -> due(task, today, asked).isPresent(), (proposal, task) -> due(task, today, asked)
                .ifPresent(escalation -> tell(proposal, task, escalation)));
    }

    private Optional<Escalation> due(OpenTask task, LocalDate today, Map<TaskKind, Optional<Escalation>> asked) {
        LocalDate due = task.due();
        if (due == null || !due.isBefore(today)) {
            return Optional.empty();
        }
        return asked.computeIfAbsent(task.kind(), rules::of)
                .filter(escalation -> calendar.workingDaysBetween(due, today) >= escalation.workingDays());
    }

    private void tell(RegionalProposal proposal, OpenTask task, Escalation escalation) {
        List<SeatId> told = seats.of(escalation.told(), task, proposal).stream()
                .filter(seat -> notices.give(
                        Notice.ofTerm(seat, task, NoticeKind.ESCALATION, escalation.workingDays(), clock.instant())))
                .toList();
        told.forEach(seat -> record.write(
                proposal.id(),
                RecordedEvent.WORK_ESCALATED,
                Map.of(
                        "work", task.kind().name(),
                        "at", task.seat().value(),
                        "told", seat.value(),
                        "due", Objects.requireNonNull(task.due()).toString())));
    }
}
