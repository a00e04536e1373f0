package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.Attachments;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcProposalsTest {

    @Autowired
    Proposals proposals;

    @Autowired
    Attachments attachments;

    @Test
    void findsAProposalAsItWasAdded() {
        RegionalProposal proposal = Examples.eventful(1);

        proposals.add(proposal);

        assertThat(proposals.find(proposal.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(proposal);
        assertThat(proposals.lock(proposal.id())).usingRecursiveComparison().isEqualTo(proposal);
    }

    @Test
    void findsAProposalAsItWasSaved() {
        RegionalProposal proposal = Examples.draft(Examples.GELDERLAND, 1);
        proposals.add(proposal);

        proposal.edit(Examples.content(), 0, Examples.PERSON, Examples.NOW);
        proposal.submit(Examples.PERSON, Examples.NOW);
        proposals.save(proposal);

        assertThat(proposals.find(proposal.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(proposal);
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(proposals.find(ProposalId.create())).isEmpty();
        assertThatThrownBy(() -> proposals.lock(ProposalId.create())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotSaveWhatWasNeverAdded() {
        RegionalProposal proposal = Examples.draft(Examples.GELDERLAND, 1);

        assertThatThrownBy(() -> proposals.save(proposal)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void numbersProposalsWithinTheirYear() {
        ProposalNumber first = proposals.nextNumber(2031);
        ProposalNumber second = proposals.nextNumber(2031);
        ProposalNumber nextYear = proposals.nextNumber(2032);

        assertThat(first).hasToString("IBP-2031-001");
        assertThat(second).hasToString("IBP-2031-002");
        assertThat(nextYear).hasToString("IBP-2032-001");
    }

    @Test
    void keepsTheBytesOfAnAttachment() {
        RegionalProposal proposal = Examples.draft(Examples.GELDERLAND, 1);
        Attachment attachment = Examples.attachment();
        byte[] bytes = {0, -1, 127};
        proposals.add(proposal);

        attachments.add(proposal.id(), attachment, bytes);

        Attachments.Stored stored = attachments.find(attachment.id()).orElseThrow();
        assertThat(stored.attachment()).isEqualTo(attachment);
        assertThat(stored.proposal()).isEqualTo(proposal.id());
        assertThat(stored.bytes()).isEqualTo(bytes);
        assertThat(attachments.find(AttachmentId.create())).isEmpty();
    }
}
