package nl.ibp.ui.consultation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Recusal;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.Question;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.TitleText;
import nl.ibp.workflow.consultation.LedConsultation;

/** How far a consultation is, who is missing, and what chair and secretary can do about it. */
class ConsultationCard extends Composite<Div> {

    private final ConsultationCards parts;
    private final ConsultationId id;
    private final boolean headed;
    private final Consumer<Notice> say;
    private final Div state = new Div();
    private int answered;
    private int recused;

    ConsultationCard(ConsultationCards parts, LedConsultation consultation, boolean headed, Consumer<Notice> say) {
        this.parts = parts;
        this.id = consultation.id();
        this.headed = headed;
        this.say = say;
        state.addClassName("stack");
        getContent().addClassNames("card", "consultation-card");
        getContent().add(state);
        draw(consultation);
    }

    /** How it stands now; a card that says so already stays as it is. */
    void show(LedConsultation led) {
        Consultation now = led.consultation();
        if (answered != now.reviews().size() || recused != now.recusals().size()) {
            draw(led);
        }
    }

    private void draw(LedConsultation led) {
        Consultation consultation = led.consultation();
        answered = consultation.reviews().size();
        recused = consultation.recusals().size();
        state.removeAll();
        if (headed) {
            state.add(heading(led));
        }
        Div facts = new Div(
                parts.terms.of(consultation.term(), getLocale()),
                new Span(getTranslation(
                        "consultation.answered",
                        consultation.reviews().size(),
                        consultation.members().size())));
        facts.addClassName("row");
        state.add(facts);
        if (!consultation.recusals().isEmpty()) {
            state.add(recused(consultation));
        }
        if (consultation.status() == ConsultationStatus.REVIEWING) {
            state.add(missing(consultation), actions(led));
        } else {
            state.add(new Paragraph(getTranslation("consultation.closed")));
        }
    }

    private Div heading(LedConsultation led) {
        Anchor title =
                new Anchor(ConsultationView.addressOf(id), led.number() + " " + TitleText.of(led.title(), getLocale()));
        Span body = new SourceText(parts.names.body(led.consultation().body(), getLocale()));
        body.addClassName("eyebrow");
        return new Div(body, new H3(title));
    }

    private Paragraph missing(Consultation consultation) {
        Paragraph missing = new Paragraph(
                consultation.missing().isEmpty()
                        ? getTranslation("consultation.missing.none")
                        : getTranslation("consultation.missing", names(consultation.missing())));
        missing.addClassName("muted");
        return missing;
    }

    private String names(Collection<SeatId> members) {
        return members.stream()
                .map(member -> parts.names.seatInBody(member, getLocale()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Paragraph recused(Consultation consultation) {
        Paragraph recused = new Paragraph(getTranslation(
                "consultation.recused",
                names(consultation.recusals().stream().map(Recusal::member).toList())));
        recused.addClassName("muted");
        return recused;
    }

    private Div actions(LedConsultation led) {
        Div actions = new Div();
        actions.addClassNames("row", "consultation-actions");
        if (!led.consultation().missing().isEmpty()) {
            actions.add(button("consultation.chase", Glyph.SEND, this::chase));
        }
        if (led.chaired()) {
            actions.add(closing(led));
        }
        return actions;
    }

    private Div closing(LedConsultation led) {
        Button close = button("consultation.closeEarly", Glyph.CHECK, () -> confirmClosing(led.consultation()));
        Div closing = new Div(close);
        closing.addClassName("row");
        if (!led.mayBeClosed()) {
            close.setEnabled(false);
            Span help = new Span(getTranslation("consultation.closeEarly.help", led.needed()));
            help.addClassNames("muted", "text-small");
            closing.add(help);
        }
        return closing;
    }

    private Button button(String key, Glyph glyph, Runnable action) {
        Button button = new Button(getTranslation(key), glyph.icon(), click -> action.run());
        button.setDisableOnClick(true);
        return button;
    }

    private void chase() {
        act(() -> getTranslation(
                "consultation.chased",
                parts.leading.chase(parts.actor.get(), id).size()));
    }

    private void confirmClosing(Consultation consultation) {
        Question dialog = new Question(
                getTranslation("consultation.closeEarly"),
                getTranslation(
                        "consultation.closeEarly.confirm",
                        consultation.missing().size()),
                getTranslation("consultation.closeEarly.cancel"));
        dialog.addConfirmListener(confirmed -> act(this::close));
        dialog.addCancelListener(cancelled -> again());
        dialog.open();
    }

    private String close() {
        parts.leading.closeEarly(parts.actor.get(), id);
        return getTranslation("consultation.closedEarly");
    }

    private void act(Supplier<String> action) {
        try {
            say.accept(new Notice(State.DONE, action.get()).announced());
        } catch (Refused refused) {
            refused.problems().stream()
                    .map(problem -> Notice.wrong(parts.refusals.text(problem, getLocale()))
                            .announced())
                    .forEach(say);
        }
        again();
    }

    private void again() {
        parts.again(id).ifPresentOrElse(this::draw, this::drawClosed);
    }

    private void drawClosed() {
        state.removeAll();
        state.add(new Paragraph(getTranslation("consultation.closed")));
    }
}
