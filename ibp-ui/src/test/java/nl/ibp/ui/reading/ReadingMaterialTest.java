package nl.ibp.ui.reading;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.AAC_VP;
import static nl.ibp.domain.fixture.Fixtures.BAC_VP;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.DecisionBasis;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.proposal.PanelTest;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.DossierBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingMaterialTest extends PanelTest {

    private static final String SINCE_ONE = "Gewijzigd sinds versie 1";

    private ReadingMaterial reading;
    private RegionalProposal revised;

    @BeforeEach
    void writeSecondVersion() {
        reading = new ReadingMaterial(names);
        revised = proposal().upTo(ProposalStatus.BOARD);
        revised.enter(ProposalStatus.REVISION);
        revised.edit(content().summarised("Transitie van de akkerbouw.").build(), 1, OFFICER, NOW);
        revised.submit(OFFICER, NOW);
    }

    @Test
    void showsAMemberWhatChangedSinceTheVersionTheCommitteeHad() {
        Dossier dossier = dossier(revised, List.of(round(1, AAC_VP), round(2, AAC_VP)));

        List<Component> material = reading.forReview(dossier, AAC_VP);

        assertThat(textOf(material.get(0)))
                .startsWith(SINCE_ONE)
                .contains("verwijderd: ")
                .contains("landbouw.")
                .contains("akkerbouw.");
    }

    @Test
    void showsNoChangesToACommitteeThatHadNoEarlierVersion() {
        Dossier dossier = dossier(revised, List.of(round(1, AAC_VP), round(2, BAC_VP)));

        assertThat(reading.forReview(dossier, BAC_VP))
                .allSatisfy(part -> assertThat(textOf(part)).doesNotContain("Gewijzigd sinds"));
    }

    @Test
    void showsTheChairWhatChangedToo() {
        Dossier dossier = dossier(revised, List.of(round(1, AAC_VP), round(2, AAC_VP)));

        assertThat(textOf(reading.forChair(dossier, AAC_VP).get(0))).startsWith(SINCE_ONE);
    }

    @Test
    void showsTheChairWhoWeighsTheEarlierAdviceAndWhatChangedSinceItWasGiven() {
        Consultation first = round(1, AAC_VP);
        first.closeReviews();
        first.establish(Position.POSITIVE, "Doen.", List.of(), Fixtures.CHAIR, NOW);

        List<Component> material = reading.forJudging(dossier(revised, List.of(first)), AAC_VP);

        assertThat(textOf(material.get(0))).contains("Eerder advies van de commissie", "Op versie 1", "Doen.");
        assertThat(textOf(material.get(1))).startsWith(SINCE_ONE).contains("akkerbouw.");
    }

    @Test
    void showsTheBoardWhatChangedSinceItDecided() {
        BoardDecision returned = BoardDecision.decide(
                revised.id(),
                1,
                BoardOutcome.RETURN,
                List.of(),
                "Onduidelijk.",
                DecisionBasis.inMeeting(null),
                List.of(),
                List.of(),
                Fixtures.BOARD,
                NOW);
        Dossier dossier =
                DossierBuilder.of(revised).decisions(List.of(returned)).build();

        assertThat(textOf(reading.forBoard(dossier).get(0))).startsWith(SINCE_ONE);
        assertThat(textOf(reading.forBoard(dossier(revised, List.of())).get(0))).doesNotContain("Gewijzigd sinds");
    }

    @Test
    void showsACollegeWhatChangedSinceItDecided() {
        Dossier dossier = dossier(revised, List.of());

        assertThat(textOf(reading.forCollege(dossier, GELDERLAND).get(0))).startsWith(SINCE_ONE);
        assertThat(textOf(reading.forCollege(dossier, UTRECHT).get(0))).doesNotContain("Gewijzigd sinds");
    }

    private Consultation round(int version, BodyId body) {
        return Consultation.open(
                revised.id(), version, body, Stage.AAC, Fixtures.MEMBERS, NOW, Fixtures.TODAY.plusDays(14));
    }
}
