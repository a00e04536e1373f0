package nl.ibp.ui.consultation;

import java.util.Optional;
import java.util.function.Consumer;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.inbox.TermBadge;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.consultation.LeadingConsultation;
import nl.ibp.workflow.consultation.LedConsultation;
import org.springframework.stereotype.Component;

/** Makes the card of a running consultation for a chair or secretary. */
@Component
class ConsultationCards {

    final LeadingConsultation leading;
    final NameBook names;
    final TermBadge terms;
    final RefusalTexts refusals;
    final CurrentActor actor;

    ConsultationCards(
            LeadingConsultation leading, NameBook names, TermBadge terms, RefusalTexts refusals, CurrentActor actor) {
        this.leading = leading;
        this.names = names;
        this.terms = terms;
        this.refusals = refusals;
        this.actor = actor;
    }

    ConsultationCard of(LedConsultation consultation, Consumer<Notice> say) {
        return new ConsultationCard(this, consultation, true, say);
    }

    ConsultationCard withoutHeading(LedConsultation consultation, Consumer<Notice> say) {
        return new ConsultationCard(this, consultation, false, say);
    }

    /** As it stands now, for a card that is looked at for longer; empty when it no longer runs. */
    Optional<LedConsultation> again(ConsultationId id) {
        return leading.running(actor.get()).stream()
                .filter(running -> running.id().equals(id))
                .findFirst();
    }
}
