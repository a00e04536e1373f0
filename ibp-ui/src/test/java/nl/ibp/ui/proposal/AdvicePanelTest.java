package nl.ibp.ui.proposal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.ibp.domain.fixture.ConsultationBuilder.consultation;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import org.junit.jupiter.api.Test;

class AdvicePanelTest extends PanelTest {

    @Test
    void showsDissentBesideAdviceThatDoesNotFollowIt() {
        Consultation round = established();

        String text = textOf(new AdvicePanel(dossier(proposal().inIntake(), List.of(round)), names));

        assertThat(text).contains("Minderheidsstandpunten").contains("Negatief").contains("Te duur.");
    }

    @Test
    void saysOfWhoStayedSilentThatNoAdviceWasGiven() {
        Consultation round = established();

        String text = textOf(new AdvicePanel(dossier(proposal().inIntake(), List.of(round)), names));

        assertThat(text).contains("Utrecht Geen advies gegeven");
    }

    @Test
    void namesWhoAskedForCondition() {
        Consultation round = established();

        String text = textOf(new AdvicePanel(dossier(proposal().inIntake(), List.of(round)), names));

        assertThat(text).contains("Jaarlijks verslag gevraagd door Gelderland");
    }

    @Test
    void flagsAdviceOnOlderVersionAndLeadsToWhatChangedSince() {
        RegionalProposal revised = proposal().upTo(ProposalStatus.BOARD);
        revised.enter(ProposalStatus.REVISION);
        revised.submit(Fixtures.OFFICER, Fixtures.NOW);

        AdvicePanel panel = new AdvicePanel(dossier(revised, List.of(established())), names);

        assertThat(textOf(panel)).contains("Gegeven op versie 1, nu versie 2");
        assertThat(_get(panel, Anchor.class))
                .extracting(Anchor::getText, Anchor::getHref)
                .containsExactly(
                        "Bekijk wat veranderde sinds versie 1", "voorstellen/" + revised.id() + "?van=1&naar=2");
    }

    private static Consultation established() {
        Consultation round = consultation()
                .answered(Position.POSITIVE, "")
                .answered(Position.POSITIVE_WITH_REMARKS, "Goed voorstel.", "Jaarlijks verslag")
                .answered(Position.NEGATIVE, "Te duur.")
                .advising();
        round.establish(
                Position.POSITIVE_WITH_REMARKS,
                "Goed voorstel.",
                List.of("Jaarlijks verslag"),
                Fixtures.CHAIR,
                Fixtures.NOW);
        return round;
    }
}
