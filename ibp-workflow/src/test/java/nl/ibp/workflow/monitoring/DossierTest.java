package nl.ibp.workflow.monitoring;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.AAC_VP;
import static nl.ibp.domain.fixture.Fixtures.BAC_VP;
import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.MEMBERS;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.Fixtures.TODAY;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.DecisionBasis;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.Change;
import nl.ibp.domain.proposal.CoSubmitter;
import nl.ibp.domain.proposal.CollegeDecision;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ContentDifference;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import org.junit.jupiter.api.Test;

class DossierTest {

    @Test
    void comparesAnyTwoVersions() {
        RegionalProposal proposal = proposal().beforeColleges();
        revise(proposal, "Tweede tekst.");
        revise(proposal, "Derde tekst.");
        Dossier dossier = dossier(proposal, List.of(), List.of());

        ContentDifference lately = dossier.difference(2, 3);
        ContentDifference all = dossier.difference(1, 3);

        assertThat(lately.summary()).contains(new Change<>("Tweede tekst.", "Derde tekst."));
        assertThat(all.summary()).contains(new Change<>("Transitie van de landbouw.", "Derde tekst."));
    }

    @Test
    void leavesAProvinceThatIsGoneOnWithoutOutOfThePresentVersionOnly() {
        RegionalProposal proposal =
                proposal().saying(content().with(UTRECHT).with(DRENTHE)).beforeColleges();
        revise(proposal, "Tweede tekst.");
        proposal.undecidedColleges().forEach(province -> decide(proposal, province, !province.equals(DRENTHE)));
        proposal.choose(RefusalChoice.CONTINUE_WITHOUT);

        Dossier dossier = dossier(proposal, List.of(), List.of());

        assertThat(dossier.difference(1, 2).coSubmitters())
                .containsExactly(new Change<>(new CoSubmitter(DRENTHE, false), null));
    }

    @Test
    void remembersTheLatestEarlierVersionACommitteeHadBeforeIt() {
        RegionalProposal proposal = proposal().beforeColleges();
        revise(proposal, "Tweede tekst.");
        revise(proposal, "Derde tekst.");
        Dossier dossier = dossier(
                proposal,
                List.of(round(proposal, 1, AAC_VP), round(proposal, 2, AAC_VP), round(proposal, 3, AAC_VP)),
                List.of());

        assertThat(dossier.versionKnownToCommittee(AAC_VP)).hasValue(2);
        assertThat(dossier.versionKnownToCommittee(BAC_VP)).isEmpty();
    }

    @Test
    void takesNoVersionAsKnownToACommitteeThatOnlyItsChairUpheldAnAdviceFor() {
        RegionalProposal proposal = proposal().beforeColleges();
        revise(proposal, "Tweede tekst.");
        revise(proposal, "Derde tekst.");
        Consultation first = round(proposal, 1, AAC_VP);
        first.closeReviews();
        first.establish(Position.POSITIVE, "", List.of(), Fixtures.CHAIR, NOW);
        Consultation upheld = Consultation.uphold(first, 2, "Er veranderde niets wezenlijks.", Fixtures.CHAIR, NOW);

        Dossier dossier = dossier(proposal, List.of(first, upheld, round(proposal, 3, AAC_VP)), List.of());

        assertThat(dossier.versionKnownToCommittee(AAC_VP)).hasValue(1);
    }

    @Test
    void remembersTheEarlierVersionThatBoardAndCollegeDecidedOn() {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.BOARD);
        BoardDecision decision = BoardDecision.decide(
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
        assertThat(dossier(proposal, List.of(), List.of(decision)).versionKnownToBoard())
                .isEmpty();

        proposal.enter(ProposalStatus.REVISION);
        proposal.submit(OFFICER, NOW);

        Dossier dossier = dossier(proposal, List.of(), List.of(decision));
        assertThat(dossier.versionKnownToBoard()).hasValue(1);
        assertThat(dossier.versionKnownToCollege(GELDERLAND)).hasValue(1);
        assertThat(dossier.versionKnownToCollege(UTRECHT)).isEmpty();
    }

    /** The colleges refuse, and the lead writes another version. */
    private static void revise(RegionalProposal proposal, String summary) {
        proposal.undecidedColleges().forEach(province -> decide(proposal, province, false));
        proposal.choose(RefusalChoice.REVISE);
        ProposalContent old = proposal.draft();
        ProposalContent written = new ProposalContent(
                old.title(),
                summary,
                old.urgency(),
                old.regions(),
                old.themes(),
                old.coSubmitters(),
                old.otherPartners(),
                old.requests(),
                old.moneyLines(),
                old.milestones(),
                old.attachments());
        proposal.edit(written, proposal.draftRevision(), OFFICER, NOW);
        proposal.submit(OFFICER, NOW);
    }

    private static void decide(RegionalProposal proposal, ProvinceCode province, boolean endorses) {
        proposal.decide(new CollegeDecision(
                province,
                proposal.currentVersion().number(),
                endorses ? CollegeOutcome.ENDORSE : CollegeOutcome.REFUSE,
                endorses ? "" : "Te duur.",
                Fixtures.SECRETARY,
                NOW));
    }

    private static Consultation round(RegionalProposal proposal, int version, BodyId body) {
        return Consultation.open(proposal.id(), version, body, Stage.AAC, MEMBERS, NOW, TODAY.plusDays(14));
    }

    private static Dossier dossier(
            RegionalProposal proposal, List<Consultation> consultations, List<BoardDecision> decisions) {
        return DossierBuilder.of(proposal)
                .consultations(consultations)
                .decisions(decisions)
                .build();
    }
}
