package nl.ibp.ui.proposal;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.domain.proposal.ProposalStatus;

/** The stops of the path line. */
enum PathStage {
    SUBMISSION,
    COLLEGES,
    INTAKE,
    OFFICIAL_ADVICE,
    ADMINISTRATIVE_ADVICE,
    BOARD,
    STATES,
    RESULT;

    /**
     * The stop where a proposal of this status stands. A withdrawn or revoked one stands at the first where it can have
     * stopped: where it really did only its dossier tells.
     */
    static PathStage of(ProposalStatus status) {
        return switch (status) {
            case DRAFT, REVISION, WITHDRAWN -> SUBMISSION;
            case COLLEGES, REFUSED_BY_COLLEGE -> COLLEGES;
            case INTAKE, ROUTING -> INTAKE;
            case OFFICIAL_ADVICE -> OFFICIAL_ADVICE;
            case ADMINISTRATIVE_ADVICE -> ADMINISTRATIVE_ADVICE;
            case BOARD, REJECTED, NOTED -> BOARD;
            case STATES, REVOKED -> STATES;
            case CONSOLIDATION, COMPLETE, PARTIAL, LAPSED -> RESULT;
        };
    }

    PathStage next() {
        return values()[ordinal() + 1];
    }

    String label(Locale locale) {
        return I18NProvider.translate(locale, "dossier.path." + this);
    }
}
