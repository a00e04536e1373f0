package nl.ibp.ui.proposal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.Commitment;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.CommitmentReport;
import nl.ibp.domain.decision.CommitmentState;
import nl.ibp.domain.decision.DecisionBasis;
import nl.ibp.domain.decision.FollowedCommitment;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.voting.ProposedDecision;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedureId;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.DossierBuilder;
import org.junit.jupiter.api.Test;

class DecisionsPanelTest extends PanelTest {

    @Test
    void flagsDecisionsOnAnEarlierVersionAndLeadsToWhatChangedSince() {
        RegionalProposal revised = proposal().upTo(ProposalStatus.BOARD);
        BoardDecision returned = returned(revised);
        revised.enter(ProposalStatus.REVISION);
        revised.edit(content().summarised("Een ander verhaal.").build(), 1, OFFICER, NOW);
        revised.submit(OFFICER, NOW);

        DecisionsPanel panel = new DecisionsPanel(decided(revised, returned), names);

        assertThat(textOf(panel)).contains("Genomen op versie 1, nu versie 2");
        assertThat(_find(panel, Anchor.class))
                .extracting(Anchor::getHref)
                .hasSize(2) // the college's decision and the board's
                .containsOnly("voorstellen/" + revised.id() + "?van=1&naar=2");
    }

    @Test
    void leadsNowhereWhereTheContentStayedTheSame() {
        RegionalProposal revised = proposal().upTo(ProposalStatus.BOARD);
        BoardDecision returned = returned(revised);
        revised.enter(ProposalStatus.REVISION);
        revised.submit(OFFICER, NOW);

        DecisionsPanel panel = new DecisionsPanel(decided(revised, returned), names);

        assertThat(textOf(panel)).contains("Genomen op versie 1, nu versie 2", "De inhoud is daarna gelijk gebleven.");
        assertThat(_find(panel, Anchor.class)).isEmpty();
    }

    @Test
    void saysTheVersionOfADecisionAlsoWhileThereIsOnlyOne() {
        RegionalProposal only = proposal().upTo(ProposalStatus.BOARD);

        assertThat(textOf(new DecisionsPanel(decided(only, returned(only)), names)))
                .contains("op versie 1");
    }

    @Test
    void saysOnWhichVersionABodyAnsweredInWriting() {
        RegionalProposal only = proposal().upTo(ProposalStatus.BOARD);
        WrittenProcedure procedure = WrittenProcedure.open(
                WrittenProcedureId.create(),
                only.id(),
                1,
                Fixtures.AAC_VP,
                new ProposedDecision("POSITIVE", "Doen.", List.of()),
                Fixtures.MEMBERS,
                Fixtures.CHAIR,
                NOW);
        Dossier dossier =
                DossierBuilder.of(only).writtenProcedures(List.of(procedure)).build();

        assertThat(textOf(new DecisionsPanel(dossier, names)))
                .contains("Schriftelijke procedure van AAC VP", "op versie 1");
    }

    @Test
    void flagsNothingOnThePresentVersion() {
        RegionalProposal only = proposal().upTo(ProposalStatus.BOARD);

        DecisionsPanel panel = new DecisionsPanel(decided(only, returned(only)), names);

        assertThat(textOf(panel)).contains("Onduidelijk.").doesNotContain("Genomen op versie");
        assertThat(_find(panel, Anchor.class)).isEmpty();
    }

    @Test
    void saysWhatTheProvincesGotFromTheRijkAndHowItStands() {
        RegionalProposal adopted = proposal().upTo(ProposalStatus.BOARD);

        DecisionsPanel panel = new DecisionsPanel(promised(adopted, CommitmentState.UNDER_WAY), names);

        assertThat(textOf(panel))
                .contains("Van de ene vraag aan het Rijk: 0 toegezegd, 1 deels, 0 PM, 0 niet.")
                .contains("Van wat is toegezegd (1): 0 nagekomen, 0 niet nagekomen.")
                .contains("Deels toegezegd", "De helft.", "Loopt", "Wacht op de nota.");
        assertThat(_find(panel, Button.class)).isEmpty();
    }

    @Test
    void letsReportOnWhatIsNotSettled() {
        RegionalProposal adopted = proposal().upTo(ProposalStatus.BOARD);
        List<FollowedCommitment> reported = new ArrayList<>();

        DecisionsPanel open = new DecisionsPanel(promised(adopted, CommitmentState.UNDER_WAY), names, reported::add);
        DecisionsPanel settled = new DecisionsPanel(promised(adopted, CommitmentState.KEPT), names, reported::add);
        _click(_get(open, Button.class, spec -> spec.withText("Meld stand")));

        assertThat(reported)
                .singleElement()
                .extracting(FollowedCommitment::number)
                .isEqualTo(1);
        assertThat(_find(settled, Button.class)).isEmpty();
    }

    private static Dossier promised(RegionalProposal proposal, CommitmentState state) {
        Commitment commitment = new Commitment(
                proposal.id(),
                1,
                new CentralGovernmentRequest("Rijkscommitment", "LNV"),
                CommitmentOutcome.PARTLY,
                "De helft.",
                OFFICER,
                NOW);
        CommitmentReport report = new CommitmentReport(proposal.id(), 1, 1, state, "Wacht op de nota.", OFFICER, NOW);
        return DossierBuilder.of(proposal)
                .commitments(FollowedCommitment.all(List.of(commitment), List.of(report)))
                .build();
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
        return DossierBuilder.of(proposal).decisions(List.of(decision)).build();
    }
}
