package nl.ibp.ui.secrecy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.SecrecyNote;
import nl.ibp.workflow.secrecy.ImposingSecrecy;
import nl.ibp.workflow.secrecy.LiftingSecrecy;
import nl.ibp.workflow.typing.FormPlace;

/** What a reader of a dossier can do about its secrecy. What may be done the use cases decide again. */
@org.springframework.stereotype.Component
public class SecrecyActions {

    private final ImposingSecrecy imposing;
    private final LiftingSecrecy lifting;
    private final RefusalTexts refusals;
    private final NameBook names;

    SecrecyActions(ImposingSecrecy imposing, LiftingSecrecy lifting, RefusalTexts refusals, NameBook names) {
        this.imposing = imposing;
        this.lifting = lifting;
        this.refusals = refusals;
        this.names = names;
    }

    /** The button to impose secrecy, for who speaks for a body that can. */
    public Optional<Component> impose(Dossier dossier, CurrentActor actor, Locale locale, Runnable changed) {
        if (dossier.secrecy().imposable().isEmpty()) {
            return Optional.empty();
        }
        SecrecyText texts = new SecrecyText(names, locale);
        Button button = new Button(texts.text("secrecy.impose"), Glyph.LOCK.icon());
        button.addClickListener(
                click -> new ImposeDialog(dossier, actor, texts, names, imposing, refusals).ask(changed));
        return Optional.of(button);
    }

    public SecrecyPanel panel(Dossier dossier, CurrentActor actor, Locale locale, Runnable changed) {
        SecrecyText texts = new SecrecyText(names, locale);
        return new SecrecyPanel(
                dossier, names, (secrecy, subject) -> askToLift(secrecy, subject, actor, texts, changed));
    }

    private void askToLift(
            SecrecyNote secrecy, String subject, CurrentActor actor, SecrecyText texts, Runnable changed) {
        FormDialog dialog = new FormDialog(
                texts.text("secrecy.lift"),
                texts.text("secrecy.lift.what", subject, texts.body(secrecy)),
                problem -> refusals.text(problem, texts.locale()),
                FormPlace.of("geheimhouding", secrecy.id(), "opheffen"));
        TextArea reasons = dialog.field("reasons", texts.passageField("secrecy.lift.reasons"));
        dialog.ask(() -> lifting.lift(actor.get(), secrecy.id(), reasons.getValue()), changed);
    }
}
