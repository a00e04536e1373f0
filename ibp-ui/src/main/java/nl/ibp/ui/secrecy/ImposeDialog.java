package nl.ibp.ui.secrecy;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.secrecy.ImposingSecrecy;
import nl.ibp.workflow.typing.FormPlace;
import org.jspecify.annotations.Nullable;

/** Asks for which body secrecy is imposed, on what, on which ground and why. */
class ImposeDialog extends FormDialog {

    /** @param attachment null for the dossier as a whole */
    private record Subject(@Nullable Attachment attachment) {

        String name() {
            return attachment == null ? "dossier" : attachment.id().toString();
        }
    }

    private static final Subject DOSSIER = new Subject(null);

    private final Dossier dossier;
    private final CurrentActor actor;
    private final ImposingSecrecy imposing;
    private final Select<Subject> subject = new Select<>();
    private final Select<SeatId> seat = new Select<>();
    private final Select<SecrecyGround> ground = new Select<>();
    private final TextArea reasons;

    ImposeDialog(
            Dossier dossier,
            CurrentActor actor,
            SecrecyText texts,
            NameBook names,
            ImposingSecrecy imposing,
            RefusalTexts refusals) {
        super(
                texts.text("secrecy.impose"),
                texts.text("secrecy.impose.what"),
                problem -> refusals.text(problem, texts.locale()),
                FormPlace.inDossier(dossier.proposal().id(), "geheimhouding"));
        this.dossier = dossier;
        this.actor = actor;
        this.imposing = imposing;
        addSeat(names);
        addSubject();
        addGround();
        reasons = field("reasons", texts.passageField("secrecy.impose.reasons"));
    }

    private void addSeat(NameBook names) {
        Set<SeatId> seats = dossier.secrecy().imposable().keySet();
        seat.setLabel(getTranslation("secrecy.impose.seat"));
        seat.setItems(seats);
        seat.setItemLabelGenerator(one -> names.seat(one, getLocale()));
        seat.setValue(seats.iterator().next());
        seat.addValueChangeListener(change -> offerSubjects());
        choice("seat", seat, SeatId::value);
    }

    private void addSubject() {
        subject.setLabel(getTranslation("secrecy.impose.on"));
        subject.setItemLabelGenerator(this::name);
        choice("attachment", subject, Subject::name);
        offerSubjects();
        subject.setValue(DOSSIER);
    }

    /** Those of the chosen seat. What was chosen stays, or is to be chosen anew: the whole dossier is no substitute. */
    private void offerSubjects() {
        Subject chosen = subject.getValue();
        List<Subject> subjects = new ArrayList<>(List.of(DOSSIER));
        dossier.secrecy().imposable().get(seat.getValue()).forEach(one -> subjects.add(new Subject(one)));
        subject.setItems(subjects);
        subject.setValue(subjects.contains(chosen) ? chosen : null);
    }

    private String name(Subject one) {
        Attachment attachment = one.attachment();
        return attachment == null
                ? getTranslation("secrecy.impose.dossier")
                : getTranslation("secrecy.impose.document", attachment.name());
    }

    private void addGround() {
        ground.setLabel(getTranslation("secrecy.impose.ground"));
        ground.setHelperText(getTranslation("secrecy.impose.ground.help"));
        ground.setItems(SecrecyGround.values());
        ground.setItemLabelGenerator(one -> getTranslation("secrecy.ground." + one));
        choice("ground", ground, SecrecyGround::name);
    }

    // Its button may not say to assistive technology that it is required; a refusal says so beside it.
    private <V> void choice(String name, Select<V> select, Function<V, String> text) {
        field(name, select, FieldText.oneOf(select, text)).setRequiredIndicatorVisible(false);
    }

    /** @param done what follows when it was imposed */
    void ask(Runnable done) {
        ask(this::impose, done);
    }

    private void impose() {
        List<Problem> missing = new ArrayList<>();
        if (subject.isEmpty()) {
            missing.add(Problem.of("attachment", "CHOICE_REQUIRED"));
        }
        if (ground.isEmpty()) {
            missing.add(Problem.of("ground", "CHOICE_REQUIRED"));
        }
        if (reasons.getValue().isBlank()) {
            missing.add(Problem.of("reasons", "REASONS_REQUIRED"));
        }
        Refused.ifAny(missing);
        Attachment attachment = subject.getValue().attachment();
        imposing.impose(
                actor.get(),
                seat.getValue(),
                dossier.proposal().id(),
                attachment == null ? null : attachment.id(),
                ground.getValue(),
                reasons.getValue());
    }
}
