package nl.ibp.ui.programme;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Text;
import nl.ibp.domain.calendar.Quarter;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.workflow.typing.FormPlace;

/** Asks what the programme itself has to say before a report is established. */
final class ReportDialog {

    private final FormDialog dialog;
    private final TextArea words;

    ReportDialog(Quarter quarter, Locale locale, Function<Problem, String> refusals) {
        UnaryOperator<String> text = key -> I18NProvider.translate(locale, key);
        dialog = new FormDialog(
                text.apply("report.establish"),
                I18NProvider.translate(locale, "report.establish.what", QuarterWords.of(quarter, locale)),
                refusals,
                FormPlace.of("programma/verslag", quarter));
        words = dialog.field("words", new TextArea(text.apply("report.words")));
        words.setHelperText(text.apply("report.words.help"));
        words.setMaxLength(Text.PASSAGE);
        words.setRequiredIndicatorVisible(false);
    }

    interface Establishing {
        void with(String words);
    }

    void open(Establishing establishing, Runnable done) {
        dialog.ask(() -> establishing.with(words.getValue()), done);
    }
}
