package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.domain.AtLeast;
import nl.ibp.ui.i18n.Formats;

/** What a number of amounts come to: {@code € 1.250.000}, "ten minste € 1.250.000", PM, or that nothing is stated. */
public class SumText extends Span {

    public SumText(AtLeast sum) {
        if (sum.known().isPresent()) {
            setText(plain(sum, getLocale()));
        } else if (sum.hasProMemorie()) {
            add(new ProMemorie());
        } else {
            showNothing();
        }
    }

    private void showNothing() {
        Span words = new Span(getTranslation("dossier.money.none"));
        words.addClassName("sr-only");
        Span dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        add(dash, words);
        addClassName("muted");
    }

    /** Where only words fit; empty where nothing is stated. */
    public static String plain(AtLeast sum, Locale locale) {
        return sum.known()
                .map(known -> Formats.in(locale).amount(known.amount()))
                .map(amount ->
                        sum.hasProMemorie() ? I18NProvider.translate(locale, "dossier.money.atLeast", amount) : amount)
                .orElse(sum.hasProMemorie() ? ProMemorie.SHORT : "");
    }
}
