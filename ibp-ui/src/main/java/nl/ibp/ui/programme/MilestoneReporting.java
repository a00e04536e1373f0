package nl.ibp.ui.programme;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.reporting.FollowedMilestone;
import nl.ibp.domain.reporting.MilestoneState;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.proposal.drafting.WrittenDates;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.programme.ReportingMilestones;
import nl.ibp.workflow.typing.FormPlace;

/** Lets the programme say how a milestone stands. */
@SpringComponent
class MilestoneReporting {

    private final ReportingMilestones reporting;
    private final RefusalTexts refusals;

    MilestoneReporting(ReportingMilestones reporting, RefusalTexts refusals) {
        this.reporting = reporting;
        this.refusals = refusals;
    }

    /** @param reported what follows when it was; empty for who may not report */
    Optional<Consumer<FollowedMilestone>> by(CurrentActor actor, Locale locale, Consumer<FollowedMilestone> reported) {
        return reporting.mayReport(actor.get())
                ? Optional.of(milestone -> ask(actor, milestone, locale, reported))
                : Optional.empty();
    }

    private void ask(
            CurrentActor actor, FollowedMilestone milestone, Locale locale, Consumer<FollowedMilestone> reported) {
        FormDialog dialog = new FormDialog(
                I18NProvider.translate(locale, "milestone.report"),
                milestone.milestone().description(),
                problem -> refusals.text(problem, locale),
                FormPlace.of("programma/mijlpaal", milestone.theme().number(), nameInPlace(milestone)));
        ChoiceField<MilestoneState> state = dialog.field(
                "state",
                new ChoiceField<>(
                        I18NProvider.translate(locale, "milestone.standing"),
                        List.of(MilestoneState.values()),
                        "milestone.state"),
                FieldText.of(MilestoneState.class));
        TextField expected =
                dialog.field("expected", new TextField(I18NProvider.translate(locale, "milestone.expected")));
        expected.setHelperText(I18NProvider.translate(locale, "milestone.expected.help"));
        expected.setMaxLength(Text.LINE);
        expected.setRequiredIndicatorVisible(false);
        expected.setVisible(false);
        state.addValueChangeListener(change -> expected.setVisible(change.getValue() == MilestoneState.DELAYED));
        TextArea note = dialog.field("note", new TextArea(I18NProvider.translate(locale, "milestone.note")));
        note.setHelperText(I18NProvider.translate(locale, "milestone.note.help"));
        note.setMaxLength(Text.PASSAGE);
        note.setRequiredIndicatorVisible(false);
        dialog.ask(
                () -> report(actor, milestone, state, expected.getValue(), note.getValue()),
                () -> reported.accept(milestone));
    }

    // Its words may be longer than a place is.
    private static String nameInPlace(FollowedMilestone milestone) {
        return Integer.toHexString(milestone.milestone().description().hashCode());
    }

    private void report(
            CurrentActor actor,
            FollowedMilestone milestone,
            ChoiceField<MilestoneState> state,
            String expected,
            String note) {
        if (state.isEmpty()) {
            throw Refused.because("state", "CHOOSE_STATE");
        }
        String date = state.getValue() == MilestoneState.DELAYED ? expected : "";
        reporting.report(actor.get(), milestone.id(), state.getValue(), WrittenDates.read("expected", date), note);
    }
}
