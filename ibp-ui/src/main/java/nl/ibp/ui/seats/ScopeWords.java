package nl.ibp.ui.seats;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.WorkScope;

/** Kinds of work as people call them. */
final class ScopeWords {

    private ScopeWords() {}

    static String of(WorkScope scope, Locale locale) {
        return I18NProvider.translate(locale, "seats.scope." + scope);
    }

    /** @param possible what work of the seat can be; all of it has a word of its own */
    static String of(Collection<WorkScope> scopes, Set<WorkScope> possible, Locale locale) {
        return scopes.containsAll(possible)
                ? I18NProvider.translate(locale, "seats.scope.all")
                : Arrays.stream(WorkScope.values())
                        .filter(scopes::contains)
                        .map(scope -> of(scope, locale))
                        .collect(Collectors.joining(", "));
    }
}
