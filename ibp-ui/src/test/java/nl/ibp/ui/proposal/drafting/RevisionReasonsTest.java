package nl.ibp.ui.proposal.drafting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.CollegeDecision;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.DossierBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevisionReasonsTest {

    private final RegionalProposal proposal = ProposalBuilder.proposal()
            .saying(ContentBuilder.content().with(Fixtures.UTRECHT))
            .inIntake();

    private final NameBook names = mock(NameBook.class);
    private FormTester tester;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
        when(names.province(Fixtures.UTRECHT)).thenReturn("Utrecht");
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void saysWhatTheIntakeFoundMissing() {
        proposal.enter(ProposalStatus.REVISION);

        assertThat(reasons()).singleElement().asString().contains("De dekking ontbreekt.");
    }

    @Test
    void doesNotRepeatWhatTheIntakeFoundMissingInAnEarlierVersion() {
        proposal.enter(ProposalStatus.REVISION);
        proposal.submit(Fixtures.OFFICER, Fixtures.NOW);
        proposal.decide(second(Fixtures.GELDERLAND, CollegeOutcome.ENDORSE));
        proposal.decide(second(Fixtures.UTRECHT, CollegeOutcome.REFUSE));
        proposal.choose(RefusalChoice.REVISE);

        assertThat(reasons())
                .singleElement()
                .asString()
                .contains("Utrecht", "Geen geld.")
                .doesNotContain("De dekking ontbreekt.");
    }

    private List<String> reasons() {
        RecordEntry intake = new RecordEntry(
                proposal.id(),
                Fixtures.NOW,
                null,
                null,
                RecordedEvent.INTAKE_DONE,
                Map.of("version", "1", "result", IntakeResult.INCOMPLETE.name(), "remarks", "De dekking ontbreekt."));
        Dossier dossier = DossierBuilder.of(proposal).record(List.of(intake)).build();
        UI.getCurrent().add(new RevisionReasons(dossier, names));
        return _find(ListItem.class).stream().map(ListItem::getText).toList();
    }

    private static CollegeDecision second(ProvinceCode province, CollegeOutcome outcome) {
        return new CollegeDecision(province, 2, outcome, "Geen geld.", Fixtures.SECRETARY, Fixtures.NOW);
    }
}
