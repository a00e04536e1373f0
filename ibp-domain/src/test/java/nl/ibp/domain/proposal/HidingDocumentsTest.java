package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.ibp.domain.fixture.ProposalBuilder;
import org.junit.jupiter.api.Test;

class HidingDocumentsTest {

    private static final Attachment MAP = attachment("kaart.pdf");
    private static final Attachment OFFER = attachment("offerte.pdf");

    @Test
    void leavesThemOutOfTheDraftAndEveryVersion() {
        RegionalProposal proposal = submitted();

        RegionalProposal shown = proposal.hiding(Set.of(OFFER.id()));

        assertThat(shown.draft().attachments()).containsExactly(MAP);
        assertThat(shown.currentContent().attachments()).containsExactly(MAP);
        assertThat(shown.versions())
                .allSatisfy(
                        version -> assertThat(version.content().attachments()).containsExactly(MAP));
    }

    @Test
    void leavesEverythingElseAsItIs() {
        RegionalProposal proposal = submitted();

        assertThat(proposal.hiding(Set.of())).usingRecursiveComparison().isEqualTo(proposal);
    }

    @Test
    void leavesTheProposalItselfAlone() {
        RegionalProposal proposal = submitted();

        proposal.hiding(Set.of(MAP.id(), OFFER.id())).withdraw();

        assertThat(proposal.status()).isEqualTo(ProposalStatus.COLLEGES);
        assertThat(proposal.currentContent().attachments()).containsExactly(MAP, OFFER);
    }

    private static RegionalProposal submitted() {
        RegionalProposal proposal = ProposalBuilder.proposal().draft();
        proposal.edit(proposal.draft().withAttachments(List.of(MAP, OFFER)), 1, OFFICER, NOW);
        proposal.submit(OFFICER, NOW);
        return proposal;
    }

    private static Attachment attachment(String name) {
        return new Attachment(AttachmentId.create(), name, "application/pdf", 3, "0".repeat(64));
    }
}
