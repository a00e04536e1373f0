package nl.ibp.ui.proposal;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.State;

/** Where a proposal stands, as icon and word. */
public class StatusBadge extends Badge {

    public StatusBadge(ProposalStatus status, Locale locale) {
        super(state(status), glyph(status), word(status, locale));
    }

    public static String word(ProposalStatus status, Locale locale) {
        return I18NProvider.translate(locale, "dossier.status." + status);
    }

    private static State state(ProposalStatus status) {
        return switch (status) {
            case COMPLETE, PARTIAL -> State.DONE;
            case LAPSED, REJECTED, NOTED, WITHDRAWN, REVOKED, DRAFT -> State.QUIET;
            default -> State.ON_ITS_WAY;
        };
    }

    private static Glyph glyph(ProposalStatus status) {
        return switch (status) {
            case DRAFT -> Glyph.EDIT;
            case REVISION -> Glyph.LOOP;
            case COMPLETE -> Glyph.POSITIVE;
            case PARTIAL -> Glyph.POSITIVE_WITH_REMARKS;
            case LAPSED, REJECTED -> Glyph.NEGATIVE;
            case NOTED -> Glyph.INFO;
            case WITHDRAWN, REVOKED -> Glyph.UNDO;
            default -> Glyph.ON_ITS_WAY;
        };
    }
}
