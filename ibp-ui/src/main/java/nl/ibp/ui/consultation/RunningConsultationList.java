package nl.ibp.ui.consultation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.inbox.WorkPart;
import nl.ibp.workflow.consultation.LedConsultation;

/** A card for each consultation that still takes reviews; cards of those that go on stay where they are. */
class RunningConsultationList extends WorkPart {

    private final ConsultationCards parts;
    private final Consumer<Notice> say;
    private final Div list = new Div();
    private final Map<ConsultationId, ConsultationCard> cards = new HashMap<>();

    RunningConsultationList(ConsultationCards parts, Consumer<Notice> say) {
        this.parts = parts;
        this.say = say;
        list.addClassName("card-grid");
        addClassName("stack");
        add(new H2(getTranslation("consultation.running")), list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        list.getElement().executeJs("ibp.keepFocus(this)");
    }

    @Override
    public void show(Actor actor) {
        List<LedConsultation> running = parts.leading.running(actor).stream()
                .filter(led -> led.consultation().status() == ConsultationStatus.REVIEWING)
                .toList();
        // Made invisible by the framework, it would not be told in the browser that its last card is over.
        getElement().setAttribute("hidden", running.isEmpty());
        Set<ConsultationId> ids = running.stream().map(LedConsultation::id).collect(Collectors.toSet());
        cards.entrySet().removeIf(card -> {
            boolean over = !ids.contains(card.getKey());
            if (over) {
                list.remove(card.getValue());
            }
            return over;
        });
        running.forEach(this::show);
    }

    private void show(LedConsultation consultation) {
        ConsultationCard known = cards.get(consultation.id());
        if (known != null) {
            known.show(consultation);
            return;
        }
        ConsultationCard card = parts.of(consultation, say);
        cards.put(consultation.id(), card);
        list.add(card);
    }
}
