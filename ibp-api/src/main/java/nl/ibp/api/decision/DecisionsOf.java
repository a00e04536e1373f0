package nl.ibp.api.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.workflow.monitoring.Dossier;

/**
 * All that was decided on one proposal, the earliest first. Decisions have no names of their own: each is named by its place
 * among those of its body, where nothing is ever taken away or put in between.
 */
final class DecisionsOf {

    /** How long the name of a proposal is, which its decisions' names begin with. */
    static final int PROPOSAL_NAME = 36;

    private final String proposal;
    private final List<DecisionItem> all = new ArrayList<>();

    private DecisionsOf(ProposalId proposal) {
        this.proposal = proposal.toString();
    }

    static List<DecisionItem> in(Dossier dossier) {
        ProposalId id = dossier.proposal().id();
        DecisionsOf decisions = new DecisionsOf(id);
        decisions.add("gs", dossier.proposal().collegeDecisions(), (name, one) -> DecisionItem.of(name, id, one));
        decisions.add("bestuur", dossier.decisions(), DecisionItem::of);
        decisions.add("herroeping", dossier.revocations(), DecisionItem::of);
        dossier.statesFiles().forEach(decisions::add);
        decisions.all.sort(Comparator.comparing(DecisionItem::vastgelegdOp));
        return decisions.all;
    }

    private void add(StatesFile file) {
        StatesFileId id = file.id();
        add(
                "ps-" + id.province() + "-v" + id.version(),
                file.decisions(),
                (name, one) -> DecisionItem.of(name, id, one));
    }

    private <T> void add(String body, List<T> decisions, BiFunction<String, T, DecisionItem> item) {
        for (int i = 0; i < decisions.size(); i++) {
            all.add(item.apply(proposal + "-" + body + "-" + (i + 1), decisions.get(i)));
        }
    }
}
