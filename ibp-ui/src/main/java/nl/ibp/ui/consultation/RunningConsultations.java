package nl.ibp.ui.consultation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.inbox.WorkSection;
import nl.ibp.workflow.consultation.LeadingConsultation;

/** On the page of my work: the consultations that a chair or secretary keeps going. */
@org.springframework.stereotype.Component
class RunningConsultations implements WorkSection {

    private final LeadingConsultation leading;
    private final ConsultationCards cards;

    RunningConsultations(LeadingConsultation leading, ConsultationCards cards) {
        this.leading = leading;
        this.cards = cards;
    }

    @Override
    public Optional<Component> of(Actor actor, Consumer<Notice> say) {
        List<Consultation> running = leading.running(actor).stream()
                .filter(consultation -> consultation.status() == ConsultationStatus.REVIEWING)
                .toList();
        return running.isEmpty() ? Optional.empty() : Optional.of(section(actor, running, say));
    }

    private Section section(Actor actor, List<Consultation> running, Consumer<Notice> say) {
        Div list = new Div();
        list.addClassName("card-grid");
        running.forEach(consultation -> list.add(cards.of(actor, consultation, say)));
        Section section = new Section(new H2(I18NProvider.translate("consultation.running")), list);
        section.addClassName("stack");
        return section;
    }
}
