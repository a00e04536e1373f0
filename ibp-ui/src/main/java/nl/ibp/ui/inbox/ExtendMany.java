package nl.ibp.ui.inbox;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.term.ChangingTerms;
import nl.ibp.workflow.term.TermAuthority;
import nl.ibp.workflow.typing.FormPlace;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The same new last day for several, by whoever set the work going. */
@Component
@Order(50)
class ExtendMany implements ManyAct {

    private final ChangingTerms changing;
    private final TermAuthority authority;
    private final RefusalTexts refusals;
    private final Clock clock;

    ExtendMany(ChangingTerms changing, TermAuthority authority, RefusalTexts refusals, Clock clock) {
        this.changing = changing;
        this.authority = authority;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public String verb() {
        return "dossier.term.extend.title";
    }

    @Override
    public boolean suits(List<InboxRow> rows, Actor actor) {
        return rows.stream()
                .allMatch(row -> row.task().due() != null && !row.parked() && authority.isThinkable(actor, row.task()));
    }

    @Override
    public void ask(List<InboxRow> rows, Actor actor, Beginning beginning) {
        Locale locale = UI.getCurrent().getLocale();
        FormDialog dialog = new FormDialog(
                text(verb(), locale),
                I18NProvider.translate(locale, "many.extend.what", rows.size()),
                problem -> refusals.text(problem, locale),
                FormPlace.of("werk/verlengen"));
        DateField day = dialog.field("day", new DateField(text("dossier.term.extend.day", locale)));
        day.setMin(LocalDate.now(clock).plusDays(1));
        TextArea reasons = dialog.field("reasons", new TextArea(text("dossier.term.extend.reasons", locale)));
        dialog.keepUntilDone();
        dialog.ask(
                () -> {
                    requireAnswer(day, reasons);
                    LocalDate until = day.getValue();
                    String why = reasons.getValue();
                    beginning.begin((who, task) -> changing.extend(who, task, until, why), dialog::done);
                },
                () -> {});
        day.focus();
    }

    // What each would be refused for is asked for once, before the first.
    private static void requireAnswer(DateField day, TextArea reasons) {
        if (day.isEmpty()) {
            throw Refused.because("day", "DATE_REQUIRED");
        }
        if (reasons.getValue().isBlank()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
    }

    private static String text(String key, Locale locale) {
        return I18NProvider.translate(locale, key);
    }
}
