package nl.ibp.api.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.api.request.Choice;
import nl.ibp.api.request.Members;
import nl.ibp.api.word.DecisionWords;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.voting.Vote;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** The board decides in a meeting, with or without a vote by name, or asks its members in writing. */
@Component
@WhereSignOnIsSet
class BoardDecided implements Completion {

    private static final String DECIDE = "besluiten";
    private static final String BY_NAME = "hoofdelijk-stemmen";
    private static final Choice<String> WAYS = Choice.among(DECIDE, BY_NAME, "in-stemming-brengen");

    private final Deciding deciding;

    BoardDecided(Deciding deciding) {
        this.deciding = deciding;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.BOARD_DECIDES;
    }

    @Override
    public Deed read(Members sent) {
        String way = sent.way("handeling", WAYS);
        BoardOutcome outcome = sent.naming("uitkomst", "outcome").choice("uitkomst", DecisionWords.BOARD.choice());
        List<String> conditions = sent.naming("voorwaarden", "conditions").texts("voorwaarden");
        String reasons = sent.naming("motivering", "reasons").text("motivering");
        return switch (way) {
            case DECIDE -> (actor, task) -> deciding.decide(actor, task, outcome, conditions, reasons);
            case BY_NAME -> {
                Map<SeatId, Vote> votes = votes(sent);
                yield (actor, task) -> deciding.decideByVote(actor, task, outcome, conditions, reasons, votes);
            }
            default -> (actor, task) -> deciding.putToVote(actor, task, outcome, conditions, reasons);
        };
    }

    private record Cast(SeatId member, Vote vote) {}

    private Map<SeatId, Vote> votes(Members sent) {
        Choice<SeatId> members =
                Choice.of(deciding.members().stream().map(Seat::id).toList(), SeatId::value);
        Map<SeatId, Vote> votes = new LinkedHashMap<>();
        sent.naming("stemmen", "votes")
                .list(
                        "stemmen",
                        one -> new Cast(
                                one.choice("functie", members), one.choice("stem", DecisionWords.VOTE.choice())))
                .forEach(cast -> {
                    if (votes.put(cast.member(), cast.vote()) != null) {
                        sent.wrong("stemmen", "said-twice");
                    }
                });
        return votes;
    }
}
