package nl.ibp.ui.waiting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.TaskText;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.waiting.LastReminder;
import nl.ibp.workflow.waiting.WaitingPiece;
import org.jspecify.annotations.Nullable;

/** Reminds with one click, and says from then on that it was done; or why it could not be. */
class ChaseCell extends Div {

    private final WaitingParts parts;
    private String shown = "";

    ChaseCell(WaitingParts parts) {
        this.parts = parts;
        addClassName("chase");
    }

    /** What stands there already stays, and with it the focus of whoever is at it. */
    void show(WaitingPiece piece) {
        Optional<Instant> chased = chasedToday(piece.reminder());
        String asked = piece.mayBeChased() ? piece.task().id().value() : "";
        String what = chased.map(this::said).orElse(asked);
        if (what.equals(shown)) {
            return;
        }
        shown = what;
        removeAll();
        chased.map(this::done).ifPresent(this::add);
        if (chased.isEmpty() && piece.mayBeChased()) {
            add(button(piece.task()));
        }
    }

    private Optional<Instant> chasedToday(@Nullable LastReminder last) {
        return Optional.ofNullable(last)
                .filter(reminder -> reminder.isBySomebody() && parts.isToday(reminder.at()))
                .map(LastReminder::at);
    }

    private Button button(OpenTask task) {
        String word = getTranslation("waiting.chase");
        Button button = new Button(word, Glyph.BELL.icon(), click -> chase(task));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClassName("no-print");
        button.setDisableOnClick(true);
        button.setAriaLabel(getTranslation(
                "waiting.chase.whom",
                word,
                parts.names.seat(task.seat(), getLocale()),
                getTranslation(TaskText.title(task.kind()))));
        return button;
    }

    // The button is gone with what it did, so whoever works by keyboard goes on from what stands in its place.
    private void chase(OpenTask task) {
        try {
            Instant at = parts.chase(task.id());
            Span done = done(at);
            shown = said(at);
            removeAll();
            add(done);
            done.getElement().setAttribute("role", "status");
            done.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
        } catch (Refused refused) {
            removeAll();
            Notice why = Notice.wrong(parts.words(refused, getLocale())).announced();
            add(button(task), why);
        }
    }

    private Span done(Instant at) {
        Span done = new Span(Glyph.CHECK.icon(), new Span(said(at)));
        done.addClassName("chased");
        return done;
    }

    private String said(Instant at) {
        return getTranslation("waiting.chased", WaitingParts.time(at, Formats.in(getLocale())));
    }
}
