package nl.ibp.workflow.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.term.Term;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.InboxChanged;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.notice.GivingNotices;
import nl.ibp.workflow.notice.NoticeKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Extends the term of a piece of work or of a round of positions, lets it stand still, and lets it go on again. Timers
 * and due dates move with it. The work itself may be done meanwhile.
 */
@Component
@Transactional
public class ChangingTerms {

    private enum Change {
        EXTENDED(RecordedEvent.TERM_EXTENDED, NoticeKind.TERM_EXTENDED),
        SUSPENDED(RecordedEvent.TERM_SUSPENDED, NoticeKind.TERM_SUSPENDED),
        RESUMED(RecordedEvent.TERM_RESUMED, NoticeKind.TERM_RESUMED);

        private final RecordedEvent event;
        private final NoticeKind notice;

        Change(RecordedEvent event, NoticeKind notice) {
            this.event = event;
            this.notice = notice;
        }
    }

    private final Tasks tasks;
    private final Proposals proposals;
    private final TermAuthority authority;
    private final WorkUnderOneTerm work;
    private final WorkingCalendar calendar;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final GivingNotices notices;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ChangingTerms(
            Tasks tasks,
            Proposals proposals,
            TermAuthority authority,
            WorkUnderOneTerm work,
            WorkingCalendar calendar,
            ProposalProcess process,
            DossierWriter record,
            GivingNotices notices,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.proposals = proposals;
        this.authority = authority;
        this.work = work;
        this.calendar = calendar;
        this.process = process;
        this.record = record;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /** @param day the new last day */
    public void extend(Actor actor, TaskId id, LocalDate day, String reasons) {
        change(actor, id, reasons, Change.EXTENDED, term -> term.extendedTo(day, today(), calendar));
    }

    public void suspend(Actor actor, TaskId id, String reasons) {
        change(actor, id, reasons, Change.SUSPENDED, term -> term.suspended(today()));
    }

    /** Goes on where it stopped. */
    public void resume(Actor actor, TaskId id, String reasons) {
        change(actor, id, reasons, Change.RESUMED, term -> term.resumed(today(), calendar));
    }

    private void change(Actor actor, TaskId id, String reasons, Change kind, UnaryOperator<Term> change) {
        OpenTask seen = tasks.findOpen(id).orElseThrow(() -> Refused.because("", "WORK_IS_OVER"));
        RegionalProposal proposal = proposals.lock(seen.proposal());
        OpenTask task = tasks.lockOpen(id).orElseThrow(() -> Refused.because("", "WORK_IS_OVER"));
        SeatId seat = authority.require(actor, task, proposal);
        proposal.requireNotParked();
        Term before = work.termOf(task);
        Term after = change.apply(before);
        String said = Text.passage("reasons", reasons);
        if (said.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
        List<OpenTask> changed = work.change(task, after);
        record.write(actor, seat, task.proposal(), kind.event, details(changed, before, after, said));
        process.termsChanged(changed);
        notices.ofChangedTerm(changed, kind.notice, said);
        changed.forEach(one -> events.publishEvent(new InboxChanged(one.seat(), one.proposal())));
    }

    // Which work, one piece or a round: the page of the work finds here why its term is another.
    private static Map<String, String> details(List<OpenTask> changed, Term before, Term after, String reasons) {
        OpenTask task = changed.get(0);
        Map<String, String> details = new HashMap<>(Map.of(
                "work", task.kind().name(),
                "at", task.seat().value(),
                "before", before.due().toString(),
                "due", after.due().toString(),
                "reasons", reasons));
        String ids = changed.stream().map(one -> one.id().value()).collect(Collectors.joining(","));
        details.put(task.isPartOfRound() ? "round" : "task", ids);
        return details;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
