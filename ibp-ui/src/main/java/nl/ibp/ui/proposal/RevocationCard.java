package nl.ibp.ui.proposal;

import nl.ibp.domain.decision.RevocationDecision;

/** What the board decided when it was asked to revoke what it had adopted. */
class RevocationCard extends DecisionCard {

    RevocationCard(RevocationDecision decision) {
        addDecision(
                OutcomeBadge.ofRevocation(decision.granted(), getLocale()),
                Days.date(decision.decidedAt(), getLocale()),
                getTranslation("dossier.decisions.onVersion", decision.version()));
        addPassage(
                getTranslation(
                        "dossier.decisions.revocation.asked",
                        Days.date(decision.asked().at(), getLocale())),
                decision.asked().reasons());
        addPassage(getTranslation("dossier.decisions.reasons"), decision.reasons());
    }
}
