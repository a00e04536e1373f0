package nl.ibp.ui.names;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.domain.secrecy.ProposalTitle;

/** The title of a proposal where it is listed: what it is called, that it has no title yet, or that it is secret. */
public final class TitleText {

    private TitleText() {}

    public static String of(ProposalTitle title, Locale locale) {
        return title.text()
                .map(words -> words.isEmpty() ? I18NProvider.translate(locale, "proposal.untitled") : words)
                .orElseGet(() -> I18NProvider.translate(locale, "secrecy.dossier"));
    }
}
