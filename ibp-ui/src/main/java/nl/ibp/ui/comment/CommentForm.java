package nl.ibp.ui.comment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.comment.Audience;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.ErrorSummary;
import nl.ibp.ui.component.ErrorSummary.FieldError;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.KeptForm;
import nl.ibp.ui.component.SentWhileTyping;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.workflow.comment.Addressees;
import nl.ibp.workflow.typing.FormPlace;

/**
 * Asks what to say, to whom, and whose attention to ask for. To whom is never chosen beforehand: what somebody read
 * cannot be taken back. The names of its fields are those that refusals use.
 */
class CommentForm extends Composite<Div> {

    /** What is in the form when it is sent. */
    record Typed(SeatId seat, String text, Audience audience, Set<SeatId> mentioned) {}

    private final Addressees addressees;
    private final CommentDesk desk;
    private final Consumer<Typed> action;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();
    private final Select<SeatId> seat = new Select<>();
    private final TextArea text = SentWhileTyping.set(new TextArea(getTranslation("comment.text")));
    private final ChoiceField<AudienceKind> audience =
            new ChoiceField<>(getTranslation("comment.audience"), List.of(AudienceKind.values()), "comment.audience");
    private final ComboBox<BodyId> oneBody = new ComboBox<>(getTranslation("comment.body"));
    private final SeatsField seats;
    private final SeatsField mentioned;
    private final Button send = new Button();
    private final KeptForm kept;

    /**
     * @param place where what is typed is kept until it is said
     * @param action says it, or refuses
     * @param close what follows when one does not want to write after all
     */
    CommentForm(Addressees addressees, CommentDesk desk, FormPlace place, Consumer<Typed> action, Runnable close) {
        kept = KeptForm.at(place);
        this.addressees = addressees;
        this.desk = desk;
        this.action = action;
        seats = new SeatsField(getTranslation("comment.seats"), desk.names);
        mentioned = new SeatsField(getTranslation("comment.mention"), desk.names);
        body.addClassName("form-section");
        getContent().addClassNames("form", "comment-form");
        kept.indicator().follow(body);
        getContent().add(kept, errors, body, actions(close));
        addSeat();
        addText();
        addAudience();
        addMentioned();
        follow();
        kept.comeBack();
    }

    // Who has one seat here has nothing to choose.
    private void addSeat() {
        seat.setLabel(getTranslation("comment.seat"));
        seat.setItems(addressees.own());
        seat.setItemLabelGenerator(one -> desk.names.seat(one, getLocale()));
        addressees.own().stream().findFirst().ifPresent(seat::setValue);
        if (addressees.own().size() > 1) {
            field("seat", seat, FieldText.oneOf(seat, SeatId::value));
        }
    }

    private void addText() {
        text.setMaxLength(Text.PASSAGE);
        text.setMinHeight("8em");
        text.setHelperText(getTranslation("comment.text.help"));
        text.setRequiredIndicatorVisible(true);
        field("text", text, FieldText.TEXT);
    }

    private void addAudience() {
        audience.explained();
        audience.setRequiredIndicatorVisible(true);
        field("audience", audience, FieldText.of(AudienceKind.class));
        oneBody.setItems(addressees.bodies());
        oneBody.setItemLabelGenerator(one -> desk.names.body(one, getLocale()));
        field("body", oneBody, FieldText.oneOf(oneBody, BodyId::value));
        seats.offer(addressees.seats());
        field("seats", seats, FieldText.someOf(seats, SeatId::value));
    }

    private void addMentioned() {
        mentioned.setHelperText(getTranslation("comment.mention.help"));
        field("mentioned", mentioned, FieldText.someOf(mentioned, SeatId::value));
    }

    private <V, C extends Component & HasValidation & HasValue<?, V>> void field(
            String name, C field, FieldText<V> value) {
        kept.keep(name, field, value);
        fields.put(name, field);
        body.add(field);
    }

    private Div actions(Runnable close) {
        send.setText(getTranslation("comment.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> trySending());
        // Only from within the form: elsewhere in a dossier these keys send nothing. The field one is in gives its last
        // letters first, else they would not be sent.
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                .listenOn(getContent())
                .resetFocusOnActiveElement();
        send.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        Span keys = new Span(getTranslation("comment.keys"));
        keys.addClassNames("task-keys", "muted", "text-small");
        Div actions = new Div(
                send, keys, new Button(getTranslation("comment.close"), click -> close.run()), kept.indicator());
        actions.addClassName("form-actions");
        return actions;
    }

    private void follow() {
        audience.addValueChangeListener(change -> offer());
        oneBody.addValueChangeListener(change -> offer());
        seats.addValueChangeListener(change -> offer());
        offer();
    }

    /** Asks for what belongs to the choice, and offers for mention whom that includes. */
    private void offer() {
        oneBody.setVisible(audience.getValue() == AudienceKind.BODY);
        seats.setVisible(audience.getValue() == AudienceKind.SEATS);
        mentioned.offer(missingOfAudience().isEmpty() ? addressees.in(chosen()) : addressees.seats());
    }

    private List<Problem> missingOfAudience() {
        if (audience.isEmpty()) {
            return List.of(Problem.of("audience", "AUDIENCE_REQUIRED"));
        }
        return switch (audience.getValue()) {
            case EVERYBODY -> List.of();
            case BODY -> oneBody.isEmpty() ? List.of(Problem.of("body", "BODY_REQUIRED")) : List.of();
            case SEATS -> seats.isEmpty() ? List.of(Problem.of("seats", "SEAT_REQUIRED")) : List.of();
        };
    }

    private Audience chosen() {
        return switch (audience.getValue()) {
            case EVERYBODY -> new Audience.Everybody();
            case BODY -> new Audience.OneBody(oneBody.getValue());
            case SEATS -> new Audience.NamedSeats(seats.getValue());
        };
    }

    void focus() {
        text.focus();
    }

    private void trySending() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        errors.show(List.of());
        try {
            kept.beforeSending();
            action.accept(typed());
            kept.sent();
        } catch (Refused refused) {
            errors.show(refused.problems().stream().map(this::shown).toList());
        } catch (RuntimeException failed) {
            // Nothing was said: it is one transaction. What was typed must not go with the failure.
            desk.failures.log("A comment", failed);
            errors.show(List.of(new FieldError(send, desk.failures.text(failed, getLocale(), "comment.failed"))));
        } finally {
            send.setEnabled(true);
        }
    }

    private Typed typed() {
        List<Problem> missing = new ArrayList<>();
        if (text.getValue().isBlank()) {
            missing.add(Problem.of("text", "COMMENT_REQUIRED"));
        }
        missing.addAll(missingOfAudience());
        Refused.ifAny(missing);
        return new Typed(seat.getValue(), text.getValue(), chosen(), mentioned.getValue());
    }

    private FieldError shown(Problem problem) {
        String message = desk.refusals.text(problem, getLocale());
        Component field = fields.get(problem.field());
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
        }
        return new FieldError(field == null ? send : field, message);
    }
}
