package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ibp.domain.Stated;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.Commitment;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.Consolidation;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.decision.DecisionBasis;
import nl.ibp.domain.decision.ProvincialOutcome;
import nl.ibp.domain.decision.RevocationDecision;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.RevocationRequest;
import nl.ibp.domain.states.Involvement;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.domain.states.StatesLetter;
import nl.ibp.domain.voting.RollCall;
import nl.ibp.domain.voting.Vote;
import nl.ibp.domain.voting.WrittenProcedureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

    private static final ProposalId PROPOSAL = ProposalId.create();

    private final Documents documents = new Documents();

    @ParameterizedTest
    @MethodSource
    void readsAggregatesAsTheyWereWritten(Object aggregate) {
        Object read = documents.read(documents.write(aggregate), aggregate.getClass());

        assertThat(read).usingRecursiveComparison().isEqualTo(aggregate);
    }

    static Stream<Object> readsAggregatesAsTheyWereWritten() {
        return Stream.of(
                Examples.draft(Examples.GELDERLAND, 1),
                Examples.submitted(2),
                Examples.eventful(3),
                Examples.parked(4),
                Examples.askedToBeRevoked(5),
                Examples.consultation(PROPOSAL),
                Examples.establishedConsultation(PROPOSAL),
                Examples.recusedConsultation(PROPOSAL),
                Examples.upheldConsultation(PROPOSAL),
                Examples.statesFile(PROPOSAL),
                letter(),
                Examples.secrecy(PROPOSAL));
    }

    private static StatesFile letter() {
        StatesFile file = StatesFile.open(new StatesFileId(PROPOSAL, 2, Examples.DRENTHE), List.of(), Examples.NOW);
        file.involve(Involvement.LETTER);
        file.send(new StatesLetter("Food Valley", "Ter kennisname", Examples.PERSON, Examples.NOW));
        return file;
    }

    @ParameterizedTest
    @MethodSource
    void readsRecordsAsTheyWereWritten(Object content) {
        Object read = documents.read(documents.write(content), content.getClass());

        assertThat(read).isEqualTo(content);
    }

    static Stream<Object> readsRecordsAsTheyWereWritten() {
        return Stream.of(
                Examples.content(),
                new BoardDecision(
                        PROPOSAL,
                        1,
                        BoardOutcome.ADOPT_WITH_CONDITIONS,
                        List.of("Jaarlijks verslag"),
                        "Gezien het belang",
                        true,
                        DecisionBasis.inWriting(
                                WrittenProcedureId.create(),
                                new RollCall(
                                        List.of(new SeatId("bestuur-drenthe"), new SeatId("bestuur-utrecht")),
                                        Map.of(new SeatId("bestuur-drenthe"), Vote.IN_FAVOUR))),
                        Examples.PERSON,
                        Examples.NOW),
                new RevocationDecision(
                        PROPOSAL,
                        1,
                        new RevocationRequest("Het Rijk trok zich terug.", Examples.PERSON, Examples.NOW),
                        true,
                        "Zonder het Rijk kan het niet.",
                        Examples.PERSON,
                        Examples.NOW),
                new Commitment(
                        PROPOSAL,
                        1,
                        new CentralGovernmentRequest("Ruimte in regelgeving", "BZK"),
                        CommitmentOutcome.PARTLY,
                        "In een proeftuin",
                        Examples.PERSON,
                        Examples.NOW),
                new Consolidation(
                        PROPOSAL,
                        1,
                        ConsolidationResult.PARTIAL,
                        "",
                        List.of(
                                new ProvincialOutcome(Examples.GELDERLAND, true, true),
                                new ProvincialOutcome(Examples.UTRECHT, false, false)),
                        Examples.PERSON,
                        Examples.NOW),
                new Theme(
                        new ThemeNumber(9),
                        "Passende financiële verhoudingen",
                        Stated.of("BZK"),
                        Stated.proMemorie(),
                        Stated.unstated(),
                        Stated.of("AAC FIN"),
                        "",
                        List.of(new Milestone("Afspraken", ApproximateDate.none()))));
    }

    @Test
    void writesIdsAmountsAndProMemorieAsPeopleWouldReadThem() {
        String document = documents.write(Examples.submitted(14));

        assertThat(document)
                .contains("\"number\":\"IBP-2018-014\"")
                .contains("\"lead\":\"pv25\"")
                .contains("\"themes\":[3,4]")
                .contains("\"amount\":{\"known\":\"1250000.00\"}")
                .contains("\"amount\":\"PM\"")
                .contains("\"amount\":null");
    }

    @Test
    void readsWhatWasWrittenBeforeInterestsAndUpheldAdviceWereKept() {
        String proposal = documents.write(Examples.submitted(1)).replace(",\"interests\":[]", "");
        String consultation = documents
                .write(Examples.consultation(PROPOSAL))
                .replace(",\"recusals\":[]", "")
                .replace(",\"upholding\":null", "");
        assertThat(proposal + consultation).doesNotContain("interests", "recusals", "upholding");

        assertThat(documents.read(proposal, RegionalProposal.class).interests()).isEmpty();
        Consultation read = documents.read(consultation, Consultation.class);
        assertThat(read.recusals()).isEmpty();
        assertThat(read.upholding()).isEmpty();
    }

    @Test
    void aReadAggregateGoesOnWorking() {
        RegionalProposal read = documents.read(documents.write(Examples.submitted(1)), RegionalProposal.class);
        Consultation consultation =
                documents.read(documents.write(Examples.consultation(PROPOSAL)), Consultation.class);

        read.withdraw();
        consultation.closeReviews();

        assertThat(read.status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(consultation.status()).isEqualTo(ConsultationStatus.ADVISING);
    }

    @Test
    void readsAListThatADocumentLacksAsEmpty() {
        StatesFile file = Examples.statesFile(PROPOSAL);
        String older = documents.write(file).replaceAll("\"(ownMoney|proMemorie)\":\\[[^\\]]*\\],", "");

        StatesFile read = documents.read(older, StatesFile.class);

        assertThat(older).doesNotContain("ownMoney", "proMemorie");
        assertThat(read.ownMoney()).isEmpty();
        assertThat(read.proposal()).hasValueSatisfying(proposal -> assertThat(proposal.proMemorie())
                .isEmpty());
    }

    @Test
    void refusesToLoseAFieldItDoesNotKnow() {
        String document = "{\"province\":\"pv25\",\"indispensable\":true,\"goesAlong\":true,\"mood\":\"good\"}";

        assertThatThrownBy(() -> documents.read(document, ProvincialOutcome.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ProvincialOutcome");
    }
}
