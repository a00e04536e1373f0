package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.ui.component.ProMemorie;
import nl.ibp.ui.i18n.Formats;

/**
 * What a number of amounts come to. Pro memorie is not nought: a sum that holds one is a least amount, and a sum of
 * nothing else is pro memorie itself.
 */
public record Sum(Optional<Euros> known, boolean hasProMemorie) {

    public static Sum of(Collection<Stated<Euros>> amounts) {
        List<Euros> known =
                amounts.stream().flatMap(stated -> stated.known().stream()).toList();
        Optional<Euros> sum = known.isEmpty() ? Optional.empty() : Optional.of(Euros.sum(known));
        return new Sum(sum, amounts.stream().anyMatch(Stated::isProMemorie));
    }

    public Component shown(Locale locale) {
        if (known.isEmpty()) {
            return hasProMemorie ? new ProMemorie() : nothing(locale);
        }
        String amount = Formats.in(locale).amount(known.get().amount());
        return new Span(hasProMemorie ? I18NProvider.translate(locale, "dossier.money.atLeast", amount) : amount);
    }

    private static Span nothing(Locale locale) {
        Span words = new Span(I18NProvider.translate(locale, "dossier.money.none"));
        words.addClassName("sr-only");
        Span dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        Span nothing = new Span(dash, words);
        nothing.addClassName("muted");
        return nothing;
    }
}
