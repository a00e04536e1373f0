package nl.ibp.ui.proposal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.DecisionBasis;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.monitoring.Dossier;
import org.junit.jupiter.api.Test;

class DecisionsPanelTest extends PanelTest {

    @Test
    void flagsDecisionsOnAnEarlierVersionAndLeadsToWhatChangedSince() {
        RegionalProposal revised = proposal().upTo(ProposalStatus.BOARD);
        BoardDecision returned = returned(revised);
        revised.enter(ProposalStatus.REVISION);
        revised.submit(OFFICER, NOW);

        DecisionsPanel panel = new DecisionsPanel(decided(revised, returned), names);

        assertThat(textOf(panel)).contains("Genomen op versie 1, nu versie 2");
        assertThat(_find(panel, Anchor.class))
                .extracting(Anchor::getHref)
                .hasSize(2) // the college's decision and the board's
                .containsOnly("voorstellen/" + revised.id() + "?van=1&naar=2");
    }

    @Test
    void flagsNothingOnThePresentVersion() {
        RegionalProposal only = proposal().upTo(ProposalStatus.BOARD);

        DecisionsPanel panel = new DecisionsPanel(decided(only, returned(only)), names);

        assertThat(textOf(panel)).contains("Onduidelijk.").doesNotContain("Genomen op versie");
        assertThat(_find(panel, Anchor.class)).isEmpty();
    }

    private static BoardDecision returned(RegionalProposal proposal) {
        return BoardDecision.decide(
                proposal.id(),
                1,
                BoardOutcome.RETURN,
                List.of(),
                "Onduidelijk.",
                DecisionBasis.inMeeting(null),
                List.of(),
                List.of(),
                Fixtures.BOARD,
                NOW);
    }

    private static Dossier decided(RegionalProposal proposal, BoardDecision decision) {
        return new Dossier(
                proposal,
                List.of(),
                List.of(decision),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
