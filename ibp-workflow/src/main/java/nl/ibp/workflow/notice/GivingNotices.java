package nl.ibp.workflow.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.OpenTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells seats what others did that concerns them, in the transaction in which it is done. */
@Component
public class GivingNotices {

    private final Notices notices;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GivingNotices(Notices notices, Clock clock, ApplicationEventPublisher events) {
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /** @return false when the seat was told the same of this term before */
    boolean give(Notice notice) {
        boolean given = notices.give(notice);
        if (given) {
            events.publishEvent(new NoticesChanged(notice.seat()));
        }
        return given;
    }

    /** Something happened to the whole proposal. Each seat is told once. */
    public void ofProposal(Collection<SeatId> seats, ProposalId proposal, NoticeKind kind, String note) {
        new LinkedHashSet<>(seats)
                .forEach(seat -> give(new Notice(seat, proposal, null, kind, 0, null, note, clock.instant())));
    }

    /** A colleague left work to one of those who may do it. */
    public void ofHandedOver(OpenTask task, PersonId to, PersonId by, String note) {
        give(new Notice(
                task.seat(),
                task.proposal(),
                task.id(),
                NoticeKind.HANDED_OVER,
                0,
                task.due(),
                note,
                clock.instant(),
                new Notice.Personal(to, by),
                null));
    }

    /** A seat that watches over work reminds the one that has it. */
    public void ofChased(OpenTask task, SeatId by) {
        give(new Notice(
                task.seat(),
                task.proposal(),
                task.id(),
                NoticeKind.CHASED,
                0,
                task.due(),
                "",
                clock.instant(),
                null,
                by));
    }

    /** The term of work was changed by somebody else than who does it. */
    public void ofChangedTerm(List<OpenTask> tasks, NoticeKind kind, String note) {
        tasks.forEach(task ->
                give(new Notice(task.seat(), task.proposal(), task.id(), kind, 0, task.due(), note, clock.instant())));
    }
}
