package nl.ibp.ui.i18n;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The languages the product speaks. Dutch whatever the browser says, because that is the language of the work;
 * English only for who chose it, which a cookie remembers.
 */
public final class Languages {

    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    public static final Locale ENGLISH = Locale.forLanguageTag("en");
    public static final List<Locale> ALL = List.of(DUTCH, ENGLISH);

    static final String COOKIE = "ibp-language";

    private Languages() {}

    static Locale chosenIn(Cookie @Nullable [] cookies) {
        if (cookies == null) {
            return DUTCH;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .findFirst()
                .map(cookie -> known(Locale.forLanguageTag(cookie.getValue())))
                .orElse(DUTCH);
    }

    static Locale known(Locale locale) {
        return ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : DUTCH;
    }
}
