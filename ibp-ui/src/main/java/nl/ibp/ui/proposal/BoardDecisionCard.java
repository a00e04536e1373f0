package nl.ibp.ui.proposal;

import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;

/** A decision of the IPO board; one against the advice says so first. */
class BoardDecisionCard extends DecisionCard {

    BoardDecisionCard(BoardDecision decision, boolean withVersion) {
        addDecision(
                OutcomeBadge.of(decision.outcome(), getLocale()),
                Days.date(decision.decidedAt(), getLocale()),
                withVersion ? getTranslation("dossier.decisions.onVersion", decision.version()) : "");
        if (decision.contrary()) {
            add(new Notice(State.WAITING_FOR_YOU, getTranslation("dossier.decisions.contrary.what"))
                    .withTitle(getTranslation("dossier.decisions.contrary")));
        }
        addPassage(getTranslation("dossier.decisions.reasons"), decision.reasons());
        addList(getTranslation("dossier.decisions.conditions"), decision.conditions());
    }
}
