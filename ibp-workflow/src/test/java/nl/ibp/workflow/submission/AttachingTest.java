package nl.ibp.workflow.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.Attachments;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.workflow.monitoring.ReadingAttachments;
import nl.ibp.workflow.organisation.LeadSeat;
import nl.ibp.workflow.path.PathTest;
import nl.ibp.workflow.path.SeatHolder;
import nl.ibp.workflow.upload.CheckingUploads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@PathTest
class AttachingTest {

    private static final Actor OFFICER = SeatHolder.of("beleid-gelderland");
    private static final Actor COLLEGE = SeatHolder.of("gs-gelderland");
    private static final Actor NEIGHBOUR = SeatHolder.of("beleid-utrecht");
    private static final byte[] PDF = "%PDF-1.7 kaart".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Drafting drafting;

    @Autowired
    private Attaching attaching;

    @Autowired
    private ReadingAttachments reading;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Attachments attachments;

    @Autowired
    private LeadSeat lead;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void keepsDocumentAndItsChecksum() {
        ProposalId id = drafting.begin(OFFICER, Fixtures.GELDERLAND);

        Attaching.Attached attached = attaching.attach(OFFICER, id, "../kaart.pdf", PDF);

        assertThat(attached.revision()).isEqualTo(1);
        assertThat(attached.attachments()).singleElement().satisfies(attachment -> {
            assertThat(attachment.name()).isEqualTo("kaart.pdf");
            assertThat(attachment.mediaType()).isEqualTo("application/pdf");
            assertThat(attachment.size()).isEqualTo(PDF.length);
            assertThat(attachment.sha256()).hasSize(64);
        });
    }

    @Test
    void opensDocumentOfDraftForItsOwnProvinceOnly() {
        ProposalId id = drafting.begin(OFFICER, Fixtures.GELDERLAND);
        AttachmentId attachment = attach(id);

        assertThat(reading.open(OFFICER, attachment)).isPresent();
        assertThat(reading.open(COLLEGE, attachment)).isPresent();
        assertThat(reading.open(NEIGHBOUR, attachment)).isEmpty();
        assertThat(reading.open(OFFICER, AttachmentId.create())).isEmpty();
    }

    @Test
    void opensRemovedDocumentForNobodyUntilItIsPutBack() {
        ProposalId id = drafting.begin(OFFICER, Fixtures.GELDERLAND);
        AttachmentId attachment = attach(id);

        attaching.remove(OFFICER, id, attachment);

        assertThat(reading.open(OFFICER, attachment)).isEmpty();
        attaching.restore(OFFICER, id, attachment);
        assertThat(reading.open(OFFICER, attachment)).isPresent();
    }

    @Test
    void putsBackNoDocumentOfAnotherProposal() {
        AttachmentId attachment = attach(drafting.begin(OFFICER, Fixtures.GELDERLAND));
        ProposalId other = drafting.begin(NEIGHBOUR, Fixtures.UTRECHT);

        Attaching.Attached attached = attaching.restore(NEIGHBOUR, other, attachment);

        assertThat(attached.attachments()).isEmpty();
        assertThat(reading.open(NEIGHBOUR, attachment)).isEmpty();
    }

    @Test
    void refusesDocumentsOfAnybodyElse() {
        ProposalId id = drafting.begin(OFFICER, Fixtures.GELDERLAND);

        assertThatThrownBy(() -> attaching.attach(NEIGHBOUR, id, "kaart.pdf", PDF))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> attaching.attach(COLLEGE, id, "kaart.pdf", PDF))
                .isInstanceOf(Refused.class);
    }

    @Test
    void refusesWhatIsTooLargeEmptyOrOfAnotherKind() {
        ProposalId id = drafting.begin(OFFICER, Fixtures.GELDERLAND);

        assertRefused(id, "groot.pdf", new byte[Attaching.MOST_BYTES + 1], "ATTACHMENT_TOO_LARGE");
        assertRefused(id, "leeg.pdf", new byte[0], "ATTACHMENT_EMPTY");
        assertRefused(id, "pagina.html", PDF, "ATTACHMENT_TYPE_NOT_ALLOWED");
        assertRefused(id, "kaart.png", PDF, "ATTACHMENT_IS_SOMETHING_ELSE");
    }

    @Test
    void letsNextSaveNoticeThatDraftChanged() {
        ProposalId id = drafting.begin(OFFICER, Fixtures.GELDERLAND);
        Attaching.Attached attached = attaching.attach(OFFICER, id, "kaart.pdf", PDF);

        Attaching.Attached again = attaching.attach(OFFICER, id, "kaart.pdf", PDF);

        assertThat(again.revision()).isEqualTo(attached.revision() + 1);
        assertThat(again.attachments()).extracting("name").containsExactly("kaart.pdf", "kaart (2).pdf");
    }

    private AttachmentId attach(ProposalId id) {
        return attaching
                .attach(OFFICER, id, "kaart.pdf", PDF)
                .attachments()
                .get(0)
                .id();
    }

    private void assertRefused(ProposalId id, String name, byte[] bytes, String reason) {
        assertThatThrownBy(() -> attaching.attach(OFFICER, id, name, bytes))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.has(reason))
                        .isTrue());
    }

    @Test
    void keepsNothingHarmfulAndHoldsNothingWhileItIsChecked() {
        ProposalId id = drafting.begin(OFFICER, Fixtures.GELDERLAND);
        CheckingUploads scanner = mock(CheckingUploads.class);
        doAnswer(checked -> {
                    assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                            .isFalse();
                    throw Refused.because("attachments", "UPLOAD_HARMFUL");
                })
                .when(scanner)
                .require(OFFICER, "attachments", PDF);
        Attaching guarded = new Attaching(proposals, attachments, lead, scanner, clock, transactions);

        assertThatThrownBy(() -> guarded.attach(OFFICER, id, "kaart.pdf", PDF))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.has("UPLOAD_HARMFUL"))
                        .isTrue());
        assertThat(proposals.find(id).orElseThrow().draft().attachments()).isEmpty();
    }
}
