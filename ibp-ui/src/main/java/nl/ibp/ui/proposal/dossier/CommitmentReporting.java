package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.decision.CommitmentState;
import nl.ibp.domain.decision.FollowedCommitment;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.board.FollowingCommitments;
import nl.ibp.workflow.typing.FormPlace;

/** Lets the bureau say in a dossier how it stands with what the Rijk promised. */
@SpringComponent
class CommitmentReporting {

    private final FollowingCommitments following;
    private final RefusalTexts refusals;

    CommitmentReporting(FollowingCommitments following, RefusalTexts refusals) {
        this.following = following;
        this.refusals = refusals;
    }

    /** @param changed what follows when something was reported; empty for who may not report */
    Optional<Consumer<FollowedCommitment>> by(CurrentActor actor, Locale locale, Runnable changed) {
        return following.mayReport(actor.get())
                ? Optional.of(followed -> ask(actor, followed, locale, changed))
                : Optional.empty();
    }

    private void ask(CurrentActor actor, FollowedCommitment followed, Locale locale, Runnable changed) {
        FormDialog dialog = new FormDialog(
                I18NProvider.translate(locale, "dossier.commitments.report"),
                followed.commitment().request().request(),
                problem -> refusals.text(problem, locale),
                FormPlace.inDossier(
                        followed.commitment().proposal(),
                        "toezegging",
                        followed.commitment().version(),
                        followed.number()));
        ChoiceField<CommitmentState> state = dialog.field(
                "state",
                new ChoiceField<>(
                        I18NProvider.translate(locale, "dossier.commitments.state"),
                        List.of(CommitmentState.values()),
                        "dossier.commitment.state"),
                FieldText.of(CommitmentState.class));
        TextArea note = dialog.field("note", new TextArea(I18NProvider.translate(locale, "dossier.commitments.note")));
        note.setMaxLength(Text.PASSAGE);
        note.setRequiredIndicatorVisible(false);
        dialog.ask(() -> report(actor, followed, state, note.getValue()), changed);
    }

    private void report(
            CurrentActor actor, FollowedCommitment followed, ChoiceField<CommitmentState> state, String note) {
        if (state.isEmpty()) {
            throw Refused.because("state", "CHOOSE_STATE");
        }
        following.report(
                actor.get(),
                followed.commitment().proposal(),
                followed.commitment().version(),
                followed.number(),
                state.getValue(),
                note);
    }
}
