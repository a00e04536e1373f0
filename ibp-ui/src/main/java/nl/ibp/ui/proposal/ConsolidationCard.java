package nl.ibp.ui.proposal;

import java.util.List;
import nl.ibp.domain.decision.Consolidation;
import nl.ibp.domain.decision.ProvincialOutcome;
import nl.ibp.domain.states.JointMoney;
import nl.ibp.ui.names.NameBook;

/** What the outcomes of all provinces come to. */
class ConsolidationCard extends DecisionCard {

    /** @param money of the provinces themselves, on the version of the result */
    ConsolidationCard(Consolidation result, JointMoney money, NameBook names) {
        addDecision(
                OutcomeBadge.of(result.result(), getLocale()),
                Days.date(result.recordedAt(), getLocale()),
                getTranslation("dossier.decisions.onVersion", result.version()));
        addPassage(getTranslation("dossier.decisions.reasons"), result.reasons());
        List<String> outcomes =
                result.outcomes().stream().map(outcome -> line(outcome, names)).toList();
        addList(getTranslation("dossier.result.provinces"), outcomes);
        if (money.isInvolved()) {
            addPart(getTranslation("dossier.jointMoney"), new JointMoneyTable(money, names));
        }
    }

    private String line(ProvincialOutcome outcome, NameBook names) {
        String key = outcome.goesAlong() ? "dossier.result.goesAlong" : "dossier.result.doesNotGoAlong";
        String line = getTranslation(key, names.province(outcome.province()));
        return outcome.indispensable() ? getTranslation("dossier.result.indispensable", line) : line;
    }
}
