package nl.ibp.ui.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.DecisionManner;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.voting.RollCall;
import nl.ibp.domain.voting.Vote;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.NameBook;

/** A decision of the IPO board; one against the advice says so first, and one under a mandate is labelled. */
class BoardDecisionCard extends DecisionCard {

    BoardDecisionCard(BoardDecision decision, NameBook names) {
        addDecision(
                OutcomeBadge.of(decision.outcome(), getLocale()),
                Days.date(decision.decidedAt(), getLocale()),
                getTranslation("dossier.decisions.onVersion", decision.version()));
        if (decision.basis().manner() != DecisionManner.MEETING) {
            add(new Badge(
                    State.INFO,
                    Glyph.VOTE,
                    getTranslation("dossier.manner." + decision.basis().manner())));
        }
        if (decision.contrary()) {
            add(new Notice(State.WAITING_FOR_YOU, getTranslation("dossier.decisions.contrary.what"))
                    .withTitle(getTranslation("dossier.decisions.contrary")));
        }
        addPassage(getTranslation("dossier.decisions.reasons"), decision.reasons());
        addList(getTranslation("dossier.decisions.conditions"), decision.conditions());
        RollCall rollCall = decision.basis().rollCall();
        if (rollCall != null) {
            addList(getTranslation("dossier.decisions.votes"), votes(rollCall, names, getLocale()));
        }
    }

    private List<String> votes(RollCall rollCall, NameBook names, Locale locale) {
        return Stream.of(Vote.values())
                .flatMap(vote -> who(rollCall, vote, names, locale).stream())
                .toList();
    }

    // In the order in which the members are called.
    private List<String> who(RollCall rollCall, Vote vote, NameBook names, Locale locale) {
        Map<SeatId, Vote> given = rollCall.votes();
        List<String> members = rollCall.members().stream()
                .filter(member -> given.get(member) == vote)
                .map(member -> names.seatInBody(member, locale))
                .toList();
        return members.isEmpty()
                ? List.of()
                : List.of(getTranslation(
                        "dossier.decisions.voted",
                        getTranslation("board.vote." + vote),
                        members.size(),
                        String.join(", ", members)));
    }
}
