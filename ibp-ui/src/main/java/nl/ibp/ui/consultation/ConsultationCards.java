package nl.ibp.ui.consultation;

import java.util.function.Consumer;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.inbox.TermBadge;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.consultation.LeadingConsultation;

/** Makes the card of a running consultation for a chair or secretary. */
@org.springframework.stereotype.Component
class ConsultationCards {

    final LeadingConsultation leading;
    final NameBook names;
    final TermBadge terms;
    final RefusalTexts refusals;
    final CurrentActor actor;
    private final Proposals proposals;
    private final Seats seats;

    ConsultationCards(
            LeadingConsultation leading,
            NameBook names,
            TermBadge terms,
            RefusalTexts refusals,
            CurrentActor actor,
            Proposals proposals,
            Seats seats) {
        this.leading = leading;
        this.names = names;
        this.terms = terms;
        this.refusals = refusals;
        this.actor = actor;
        this.proposals = proposals;
        this.seats = seats;
    }

    ConsultationCard of(Actor reader, Consultation consultation, Consumer<Notice> say) {
        return new ConsultationCard(this, consultation, chairs(reader, consultation), true, say);
    }

    ConsultationCard withoutHeading(Actor reader, Consultation consultation, Consumer<Notice> say) {
        return new ConsultationCard(this, consultation, chairs(reader, consultation), false, say);
    }

    /** Hides what would only be refused; the use case decides. */
    private boolean chairs(Actor reader, Consultation consultation) {
        return seats.of(consultation.body(), SeatRole.CHAIR).stream().anyMatch(seat -> reader.holds(seat.id()));
    }

    String titleOf(Consultation consultation) {
        return proposals
                .find(consultation.proposal())
                .map(proposal ->
                        proposal.number() + " " + proposal.currentContent().title())
                .orElseThrow();
    }

    /** As it stands now, for a card that is looked at for longer. */
    Consultation again(Consultation seen) {
        ConsultationId id = seen.id();
        return leading.running(actor.get()).stream()
                .filter(running -> running.id().equals(id))
                .findFirst()
                .orElse(seen);
    }
}
