package nl.ibp.domain.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import org.junit.jupiter.api.Test;

class ReplacedSecretsTest {

    private static final Attachment CALCULATION = document("berekening.xlsx");
    private static final Attachment BETTER = document("berekening-2.xlsx");
    private static final Attachment MAP = document("kaart.pdf");
    private static final Set<AttachmentId> SECRET = Set.of(CALCULATION.id());

    @Test
    void namesWhatComesInThePlaceOfASecretDocument() {
        ReplacedSecrets secrets = ReplacedSecrets.among(List.of(CALCULATION, MAP), SECRET, List.of(MAP, BETTER));

        assertThat(secrets.replaced()).containsExactly(CALCULATION);
        assertThat(secrets.open()).containsExactly(BETTER);
    }

    @Test
    void saysNothingWhileTheSecretDocumentIsThere() {
        assertThat(ReplacedSecrets.among(List.of(CALCULATION), SECRET, List.of(CALCULATION, BETTER))
                        .isNone())
                .isTrue();
    }

    @Test
    void saysNothingWhereNothingNewCanBeRead() {
        assertThat(ReplacedSecrets.among(List.of(CALCULATION, MAP), SECRET, List.of(MAP))
                        .isNone())
                .isTrue();
        assertThat(ReplacedSecrets.among(List.of(CALCULATION), Set.of(CALCULATION.id(), BETTER.id()), List.of(BETTER))
                        .isNone())
                .isTrue();
    }

    @Test
    void saysNothingOfWhatWasOpen() {
        assertThat(ReplacedSecrets.among(List.of(MAP), SECRET, List.of(BETTER)).isNone())
                .isTrue();
    }

    @Test
    void letsOnlyTheLeadImposeOnADocumentOfTheDraft() {
        RegionalProposal proposal = ProposalBuilder.proposal().draft();
        proposal.edit(proposal.draft().withAttachments(List.of(CALCULATION)), 1, Fixtures.OFFICER, Fixtures.NOW);
        proposal.submit(Fixtures.OFFICER, Fixtures.NOW);
        proposal.decide(ProposalBuilder.refusal(Fixtures.GELDERLAND));
        proposal.choose(RefusalChoice.REVISE);
        proposal.edit(
                proposal.draft().withAttachments(List.of(BETTER)),
                proposal.draftRevision(),
                Fixtures.OFFICER,
                Fixtures.NOW);

        assertThat(ImposableDocuments.by(SomeSeats.COLLEGE_GELDERLAND, proposal))
                .containsExactly(CALCULATION, BETTER);
        assertThat(ImposableDocuments.by(SomeSeats.COLLEGE_UTRECHT, proposal)).containsExactly(CALCULATION);
    }

    private static Attachment document(String name) {
        return new Attachment(AttachmentId.create(), name, "application/pdf", 3, "0".repeat(64));
    }
}
