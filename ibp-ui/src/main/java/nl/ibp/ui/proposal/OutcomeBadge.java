package nl.ibp.ui.proposal;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.CommitmentState;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.State;

/** What somebody thinks or decided, as icon and word. What goes against the proposal stands out in ink, not in colour. */
public class OutcomeBadge extends Badge {

    private OutcomeBadge(State state, Glyph glyph, String key, Locale locale) {
        super(state, glyph, I18NProvider.translate(locale, key));
    }

    public static OutcomeBadge of(Position position, Locale locale) {
        String key = "dossier.position." + position;
        return switch (position) {
            case POSITIVE -> forIt(Glyph.POSITIVE, key, locale);
            case POSITIVE_WITH_REMARKS -> forIt(Glyph.POSITIVE_WITH_REMARKS, key, locale);
            case NEGATIVE -> against(Glyph.NEGATIVE, key, locale);
            case RETURN -> against(Glyph.LOOP, key, locale);
            case DEFER -> open(Glyph.PAUSE, key, locale);
        };
    }

    public static OutcomeBadge of(CollegeOutcome outcome, Locale locale) {
        String key = "dossier.college." + outcome;
        return switch (outcome) {
            case ENDORSE -> forIt(Glyph.POSITIVE, key, locale);
            case DEFER -> open(Glyph.PAUSE, key, locale);
            case REFUSE -> against(Glyph.NEGATIVE, key, locale);
        };
    }

    public static OutcomeBadge of(ConfirmationOutcome outcome, Locale locale) {
        String key = "dossier.confirmation." + outcome;
        return switch (outcome) {
            case CONFIRMED -> forIt(Glyph.POSITIVE, key, locale);
            case NOT_CONFIRMED -> against(Glyph.NEGATIVE, key, locale);
            case AWAITED, LAPSED -> open(Glyph.PAUSE, key, locale);
        };
    }

    public static OutcomeBadge of(BoardOutcome outcome, Locale locale) {
        String key = "dossier.board." + outcome;
        return switch (outcome) {
            case ADOPT -> forIt(Glyph.POSITIVE, key, locale);
            case ADOPT_WITH_CONDITIONS -> forIt(Glyph.POSITIVE_WITH_REMARKS, key, locale);
            case DEFER -> open(Glyph.PAUSE, key, locale);
            case RETURN -> against(Glyph.LOOP, key, locale);
            case REJECT -> against(Glyph.NEGATIVE, key, locale);
            case TAKE_NOTE -> open(Glyph.INFO, key, locale);
        };
    }

    /** What the board decided on revoking: to uphold is to let things be as they are. */
    public static OutcomeBadge ofRevocation(boolean granted, Locale locale) {
        return granted
                ? against(Glyph.UNDO, "dossier.revocation.REVOKED", locale)
                : open(Glyph.INFO, "dossier.revocation.UPHELD", locale);
    }

    public static OutcomeBadge of(StatesOutcome outcome, Locale locale) {
        String key = "dossier.states." + outcome;
        return switch (outcome) {
            case ADOPTED_UNANIMOUSLY, ADOPTED -> forIt(Glyph.POSITIVE, key, locale);
            case ADOPTED_AS_AMENDED, ADOPTED_WITH_RESERVATION -> forIt(Glyph.POSITIVE_WITH_REMARKS, key, locale);
            case REJECTED -> against(Glyph.NEGATIVE, key, locale);
            case DEFERRED -> open(Glyph.PAUSE, key, locale);
        };
    }

    public static OutcomeBadge of(CommitmentOutcome outcome, Locale locale) {
        String key = "dossier.commitment." + outcome;
        return switch (outcome) {
            case PROMISED -> forIt(Glyph.POSITIVE, key, locale);
            case PARTLY -> forIt(Glyph.POSITIVE_WITH_REMARKS, key, locale);
            case PRO_MEMORIE -> open(Glyph.ABSENT, key, locale);
            case NO -> against(Glyph.NEGATIVE, key, locale);
        };
    }

    public static OutcomeBadge of(CommitmentState state, Locale locale) {
        String key = "dossier.commitment.state." + state;
        return switch (state) {
            case UNDER_WAY -> new OutcomeBadge(State.ON_ITS_WAY, Glyph.CLOCK, key, locale);
            case KEPT -> forIt(Glyph.POSITIVE, key, locale);
            case NOT_KEPT -> against(Glyph.NEGATIVE, key, locale);
        };
    }

    public static OutcomeBadge of(ConsolidationResult result, Locale locale) {
        String key = "dossier.result." + result;
        return switch (result) {
            case COMPLETE -> forIt(Glyph.POSITIVE, key, locale);
            case PARTIAL -> forIt(Glyph.POSITIVE_WITH_REMARKS, key, locale);
            case RENEGOTIATE -> against(Glyph.LOOP, key, locale);
            case LAPSED -> against(Glyph.NEGATIVE, key, locale);
        };
    }

    /** The term passed without a word: that is no consent, and no advice. */
    public static OutcomeBadge noAdviceGiven(Locale locale) {
        return open(Glyph.ABSENT, "dossier.position.none", locale);
    }

    /** A member with an interest is not asked, and does not count. */
    public static OutcomeBadge recused(Locale locale) {
        return open(Glyph.SKIPPED, "dossier.position.recused", locale);
    }

    public static OutcomeBadge awaited(Locale locale) {
        return new OutcomeBadge(State.ON_ITS_WAY, Glyph.CLOCK, "dossier.position.awaited", locale);
    }

    private static OutcomeBadge forIt(Glyph glyph, String key, Locale locale) {
        return new OutcomeBadge(State.DONE, glyph, key, locale);
    }

    private static OutcomeBadge open(Glyph glyph, String key, Locale locale) {
        return new OutcomeBadge(State.QUIET, glyph, key, locale);
    }

    private static OutcomeBadge against(Glyph glyph, String key, Locale locale) {
        OutcomeBadge badge = new OutcomeBadge(State.QUIET, glyph, key, locale);
        badge.addClassName("is-against");
        return badge;
    }
}
