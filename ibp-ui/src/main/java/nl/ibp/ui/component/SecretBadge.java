package nl.ibp.ui.component;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Says of what stands beside it that it is secret, in ink, for it is to be seen before anything is said or sent. */
public class SecretBadge extends Badge {

    public SecretBadge(Locale locale) {
        super(State.QUIET, Glyph.LOCK, I18NProvider.translate(locale, "secrecy.secret"));
        addClassName("is-against");
    }
}
