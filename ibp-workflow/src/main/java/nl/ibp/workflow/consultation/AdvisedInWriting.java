package nl.ibp.workflow.consultation;

import java.time.Clock;
import java.util.Map;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.voting.ProposedDecision;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.voting.DecidedInWriting;
import org.springframework.stereotype.Component;

/** The members agreed in writing: that is the committee's advice. */
@Component
class AdvisedInWriting implements DecidedInWriting {

    private final Consultations consultations;
    private final DossierWriter record;
    private final Clock clock;

    AdvisedInWriting(Consultations consultations, DossierWriter record, Clock clock) {
        this.consultations = consultations;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public boolean concerns(BodyKind kind) {
        return kind == BodyKind.OFFICIAL_COMMITTEE || kind == BodyKind.ADMINISTRATIVE_COMMITTEE;
    }

    @Override
    public void adopted(WrittenProcedure procedure) {
        ProposedDecision proposed = procedure.proposed();
        Position position = Position.valueOf(proposed.outcome());
        Consultation consultation = consultations.on(procedure.proposal()).stream()
                .filter(one -> one.body().equals(procedure.body()) && one.version() == procedure.version())
                .filter(one -> one.status() == ConsultationStatus.ADVISING)
                .findFirst()
                .map(one -> consultations.lock(one.id()))
                .orElseThrow(() -> new IllegalStateException("No advice is awaited of " + procedure.body()));
        consultation.establish(position, proposed.text(), proposed.conditions(), procedure.putBy(), clock.instant());
        consultations.save(consultation);
        record.write(
                procedure.proposal(),
                RecordedEvent.ADVICE_ESTABLISHED,
                Map.of(
                        "body", procedure.body().value(),
                        "position", position.name(),
                        "version", "" + procedure.version()));
    }
}
