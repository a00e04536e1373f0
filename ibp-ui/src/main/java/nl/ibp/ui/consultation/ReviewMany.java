package nl.ibp.ui.consultation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.ManyAct;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.many.Act;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.KeepingTyped;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The same position on several proposals. An interest is one proposal's own, and not among the answers. */
@Component
@Order(10)
class ReviewMany implements ManyAct {

    private final Reviewing reviewing;
    private final KeepingTyped typed;
    private final RefusalTexts refusals;

    ReviewMany(Reviewing reviewing, KeepingTyped typed, RefusalTexts refusals) {
        this.reviewing = reviewing;
        this.typed = typed;
        this.refusals = refusals;
    }

    @Override
    public String verb() {
        return "many.review";
    }

    @Override
    public boolean suits(List<InboxRow> rows, Actor actor) {
        return rows.stream().allMatch(row -> row.task().kind() == TaskKind.REVIEW_BY_MEMBER);
    }

    @Override
    public void ask(List<InboxRow> rows, Actor actor, Beginning beginning) {
        Locale locale = UI.getCurrent().getLocale();
        FormDialog dialog = new FormDialog(
                text("many.review", locale),
                I18NProvider.translate(locale, "many.review.what", rows.size()),
                problem -> refusals.text(problem, locale),
                FormPlace.of("werk/standpunten"));
        ChoiceField<Position> position =
                new ChoiceField<>(text("consultation.position", locale), Position.forMember(), "position");
        dialog.field("position", position, FieldText.of(Position.class));
        TextArea remarks = dialog.field("remarks", new TextArea(text("consultation.review.remarks", locale)));
        remarks.setHelperText(text("consultation.review.remarks.help", locale));
        remarks.setRequiredIndicatorVisible(false);
        dialog.keepUntilDone();
        dialog.ask(
                () -> {
                    requireAnswer(position.getValue(), remarks.getValue());
                    beginning.begin(reviewing(position.getValue(), remarks.getValue()), dialog::done);
                },
                () -> {});
    }

    // What somebody began to write at one of them is another answer, and not to be sent nor lost by this one.
    private Act reviewing(Position given, String said) {
        return (actor, task) -> {
            if (typed.find(actor, FormPlace.task(task)).isPresent()) {
                throw Refused.because("", "TYPED_ALREADY");
            }
            reviewing.review(actor, task, given, said, List.of());
        };
    }

    // What each would be refused for is asked for once, before the first.
    private static void requireAnswer(@Nullable Position position, String remarks) {
        if (position == null) {
            throw Refused.because("position", "POSITION_REQUIRED");
        }
        if (position.needsExplanation() && remarks.isBlank()) {
            throw Refused.because("remarks", "REMARKS_REQUIRED");
        }
    }

    private static String text(String key, Locale locale) {
        return I18NProvider.translate(locale, key);
    }
}
