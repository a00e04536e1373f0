package nl.ibp.ui.proposal.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.State;

/** Where a proposal stands, as icon and word. */
public class StatusBadge extends Composite<Span> {

    public StatusBadge(ProposalStatus status) {
        getContent().add(badge(status));
    }

    private Component badge(ProposalStatus status) {
        String word = word(status, getLocale());
        return switch (status) {
            case DRAFT, REVISION -> new Badge(State.QUIET, Glyph.EDIT, word);
            case COMPLETE, PARTIAL, NOTED -> new Badge(State.DONE, word);
            case REFUSED_BY_COLLEGE -> new Badge(State.WAITING_FOR_YOU, Glyph.ALERT, word);
            case LAPSED, REJECTED -> new Badge(State.QUIET, Glyph.CROSS, word);
            case WITHDRAWN -> new Badge(State.QUIET, Glyph.UNDO, word);
            default -> new Badge(State.ON_ITS_WAY, word);
        };
    }

    /** The status in words, in this language. */
    public static String word(ProposalStatus status, Locale locale) {
        return I18NProvider.translate(locale, "proposals.status." + status.name());
    }
}
