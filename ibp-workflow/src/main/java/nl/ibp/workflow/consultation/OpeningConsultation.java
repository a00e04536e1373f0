package nl.ibp.workflow.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.consultation.UpholdingPolicy;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The process asks a committee, closes its reviews, and weighs what came of it. For the engine: nobody acts here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpeningConsultation {

    private final Consultations consultations;
    private final Proposals proposals;
    private final Seats seats;
    private final InterestsAtStake interests;
    private final DossierWriter record;
    private final Clock clock;

    OpeningConsultation(
            Consultations consultations,
            Proposals proposals,
            Seats seats,
            InterestsAtStake interests,
            DossierWriter record,
            Clock clock) {
        this.consultations = consultations;
        this.proposals = proposals;
        this.seats = seats;
        this.interests = interests;
        this.record = record;
        this.clock = clock;
    }

    public Consultation open(ProposalId proposal, BodyId body, Stage stage, LocalDate reviewDue) {
        RegionalProposal locked = proposals.lock(proposal);
        int version = locked.currentVersion().number();
        Consultation consultation = Consultation.open(
                proposal,
                version,
                body,
                stage,
                seats.of(body, SeatRole.MEMBER).stream().map(Seat::id).toList(),
                clock.instant(),
                reviewDue);
        interests.in(locked, body).forEach(consultation::recuse);
        consultations.add(consultation);
        record.write(
                proposal,
                RecordedEvent.CONSULTATION_OPENED,
                Map.of("body", body.value(), "version", "" + version, "recused", recused(consultation)));
        return consultation;
    }

    private static String recused(Consultation consultation) {
        return consultation.recusals().stream()
                .map(recusal -> recusal.member().value())
                .collect(Collectors.joining(","));
    }

    /** The committee advised on an earlier version, and its chair may let that hold for the present one. */
    public boolean mayUphold(ProposalId proposal, BodyId body) {
        int version = proposals.lock(proposal).currentVersion().number();
        return UpholdingPolicy.upholdable(body, version, consultations.on(proposal))
                .isPresent();
    }

    public SeatId chairOf(BodyId body) {
        return seats.of(body, SeatRole.CHAIR).get(0).id();
    }

    /** All reviews are in, the term has passed, or the chair closed early. */
    public void closeReviews(ConsultationId id) {
        Consultation consultation = consultations.lock(id);
        boolean closedBefore = consultation.status() == ConsultationStatus.ADVISING;
        consultation.closeReviews();
        consultations.save(consultation);
        if (!closedBefore) {
            record.write(
                    consultation.proposal(),
                    RecordedEvent.REVIEWS_CLOSED,
                    Map.of(
                            "body",
                            consultation.body().value(),
                            "missing",
                            "" + consultation.missing().size()));
        }
    }

    /** One of the committees of this stage gave the present version back. */
    public boolean wasReturned(ProposalId proposal, Stage stage) {
        int version = proposals.lock(proposal).currentVersion().number();
        return consultations.on(proposal).stream()
                .filter(consultation -> consultation.version() == version && consultation.stage() == stage)
                .flatMap(consultation -> consultation.advice().stream())
                .anyMatch(advice -> advice.position() == Position.RETURN);
    }
}
