package nl.ibp.domain.voting;

import java.util.List;
import nl.ibp.domain.Text;

/**
 * What the members are asked to agree with.
 *
 * @param outcome name of the outcome in the body's own list: a position of a committee or an outcome of the board
 * @param text the advice, or the reasons of the decision
 */
public record ProposedDecision(String outcome, String text, List<String> conditions) {

    private static final int MOST_CONDITIONS = 300;

    public ProposedDecision {
        text = Text.passage("text", text);
        conditions = Text.passages("conditions", conditions, MOST_CONDITIONS);
    }
}
