package nl.ibp.ui.consultation;

import java.util.function.Consumer;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.inbox.WorkPart;
import nl.ibp.ui.inbox.WorkSection;
import org.springframework.stereotype.Component;

/** On the page of my work: the consultations that a chair or secretary keeps going. */
@Component
class RunningConsultations implements WorkSection {

    private final ConsultationCards cards;

    RunningConsultations(ConsultationCards cards) {
        this.cards = cards;
    }

    @Override
    public WorkPart part(Consumer<Notice> say) {
        return new RunningConsultationList(cards, say);
    }
}
