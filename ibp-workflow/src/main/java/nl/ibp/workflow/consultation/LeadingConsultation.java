package nl.ibp.workflow.consultation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.consultation.QuorumPolicy;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.ProposalTitles;
import nl.ibp.workflow.monitoring.ProposalTitles.Named;
import nl.ibp.workflow.waiting.RemindingSeats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair and the secretary keep a running consultation going: chase the missing members, close it early. */
@Component
@Transactional
public class LeadingConsultation {

    private final Consultations consultations;
    private final Proposals proposals;
    private final ProposalTitles titles;
    private final Seats seats;
    private final Tasks tasks;
    private final QuorumPolicy quorum;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final RemindingSeats reminding;

    LeadingConsultation(
            Consultations consultations,
            Proposals proposals,
            ProposalTitles titles,
            Seats seats,
            Tasks tasks,
            QuorumPolicy quorum,
            ProposalProcess process,
            DossierWriter record,
            RemindingSeats reminding) {
        this.consultations = consultations;
        this.proposals = proposals;
        this.titles = titles;
        this.seats = seats;
        this.tasks = tasks;
        this.quorum = quorum;
        this.process = process;
        this.record = record;
        this.reminding = reminding;
    }

    /** Running consultations of the committees that the actor chairs or keeps the papers of. */
    @Transactional(readOnly = true)
    public List<LedConsultation> running(Actor actor) {
        Set<BodyId> led = actor.seats().stream()
                .filter(seat -> actor.mayDo(seat, WorkScope.ADVISING))
                .map(seats::get)
                .filter(seat -> seat.role() == SeatRole.CHAIR || seat.role() == SeatRole.SECRETARY)
                .map(Seat::body)
                .collect(Collectors.toSet());
        if (led.isEmpty()) {
            return List.of();
        }
        List<Consultation> running = consultations.runningAt(led);
        Map<ProposalId, Named> named =
                titles.of(actor, running.stream().map(Consultation::proposal).collect(Collectors.toSet()));
        return running.stream()
                .map(consultation -> led(actor, consultation, named.get(consultation.proposal())))
                .toList();
    }

    private LedConsultation led(Actor actor, Consultation consultation, Named proposal) {
        boolean chaired = seats.of(consultation.body(), SeatRole.CHAIR).stream()
                .anyMatch(seat -> actor.mayDo(seat.id(), WorkScope.ADVISING));
        return new LedConsultation(
                consultation,
                proposal.number(),
                proposal.title(),
                chaired,
                quorum.needed(consultation.members().size()));
    }

    /** Chair or secretary remind the members who did not answer; whoever was reminded today already is not told again. */
    public Set<SeatId> chase(Actor actor, ConsultationId id) {
        Consultation consultation = lock(id);
        Seat seat = seatOf(actor, consultation, SeatRole.SECRETARY, SeatRole.CHAIR);
        requireNotParked(consultation);
        Set<SeatId> missing = consultation.chase();
        List<OpenTask> reviews = tasks.openOn(consultation.proposal()).stream()
                .filter(task -> task.kind() == TaskKind.REVIEW_BY_MEMBER)
                .filter(task -> id.equals(task.consultation()) && missing.contains(task.seat()))
                .toList();
        Set<SeatId> chased = reminding.of(running(reviews), seat.id()).seats();
        record.write(
                actor,
                seat.id(),
                consultation.proposal(),
                RecordedEvent.MEMBERS_CHASED,
                Map.of("body", consultation.body().value(), "count", "" + chased.size()));
        return chased;
    }

    // Who has the time of a term that was stopped is not waited for; only where that holds for all, it is said.
    private static List<OpenTask> running(List<OpenTask> reviews) {
        List<OpenTask> running = reviews.stream()
                .filter(review -> review.standsStillSince() == null)
                .toList();
        return running.isEmpty() ? reviews : running;
    }

    /** The chair closes once enough members have answered. */
    public void closeEarly(Actor actor, ConsultationId id) {
        Consultation consultation = lock(id);
        Seat seat = seatOf(actor, consultation, SeatRole.CHAIR);
        requireNotParked(consultation);
        consultation.closeEarly(quorum);
        consultations.save(consultation);
        record.write(
                actor,
                seat.id(),
                consultation.proposal(),
                RecordedEvent.REVIEWS_CLOSED_EARLY,
                Map.of(
                        "body",
                        consultation.body().value(),
                        "count",
                        "" + consultation.reviews().size()));
        process.reviewsClosed(id);
    }

    // The dossier is locked first, as everywhere, so that a member who answers at the same moment waits or is told.
    private Consultation lock(ConsultationId id) {
        Consultation seen = consultations.find(id).orElseThrow(() -> Refused.because("", "NOT_YOUR_COMMITTEE"));
        proposals.lock(seen.proposal());
        return consultations.lock(id);
    }

    private void requireNotParked(Consultation consultation) {
        proposals.lock(consultation.proposal()).requireNotParked();
    }

    private Seat seatOf(Actor actor, Consultation consultation, SeatRole... roles) {
        return Set.of(roles).stream()
                .flatMap(role -> seats.of(consultation.body(), role).stream())
                .filter(seat -> actor.mayDo(seat.id(), WorkScope.ADVISING))
                .findFirst()
                .orElseThrow(() -> Refused.because("", "NOT_YOUR_COMMITTEE"));
    }
}
