package nl.ibp.ui.proposal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.ibp.domain.fixture.ConsultationBuilder.consultation;
import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.InterestDeclaration;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import org.jspecify.annotations.Nullable;
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
        RegionalProposal revised = revisedWith("Een ander verhaal.");

        AdvicePanel panel = new AdvicePanel(dossier(revised, List.of(established())), names);

        assertThat(textOf(panel)).contains("Gegeven op versie 1, nu versie 2");
        assertThat(_get(panel, Anchor.class))
                .extracting(Anchor::getText, Anchor::getHref)
                .containsExactly(
                        "Bekijk wat veranderde sinds versie 1", "voorstellen/" + revised.id() + "?van=1&naar=2");
    }

    @Test
    void saysThatOnlyTheVersionIsAnotherWhereTheContentStayedTheSame() {
        RegionalProposal again = revisedWith(null);

        AdvicePanel panel = new AdvicePanel(dossier(again, List.of(established())), names);

        assertThat(textOf(panel)).contains("Gegeven op versie 1, nu versie 2", "De inhoud is daarna gelijk gebleven.");
        assertThat(_find(panel, Anchor.class)).isEmpty();
    }

    @Test
    void saysWhoUpheldAdviceFromWhichVersionAndWhy() {
        RegionalProposal revised = revisedWith("Een ander verhaal.");
        Consultation first = established();
        Consultation upheld = Consultation.uphold(first, 2, "Het raakt ons advies niet.", Fixtures.CHAIR, Fixtures.NOW);

        AdvicePanel panel = new AdvicePanel(dossier(revised, List.of(first, upheld)), names);

        assertThat(textOf(panel))
                .contains("Advies op versie 2")
                .contains("Gehandhaafd van versie 1 door de voorzitter op ")
                .contains("reden: Het raakt ons advies niet.")
                .contains(", gehandhaafd van versie 1");
        assertThat(_find(panel, Anchor.class))
                .extracting(Anchor::getText)
                .contains("Bekijk wat veranderde tussen versie 1 en 2");
    }

    @Test
    void showsWhatMembersSaidUnderUpheldAdviceToo() {
        RegionalProposal revised = revisedWith("Een ander verhaal.");
        Consultation first = established();
        Consultation upheld = Consultation.uphold(first, 2, "Het raakt ons advies niet.", Fixtures.CHAIR, Fixtures.NOW);

        String text = textOf(new AdvicePanel(dossier(revised, List.of(first, upheld)), names));

        assertThat(text.split("Advies op versie 1")[0])
                .contains("Overijssel Negatief")
                .contains("Minderheidsstandpunten");
    }

    @Test
    void saysOfWhoHasAnInterestThatThisMemberTakesNoPart() {
        Consultation round = consultation().answered(Position.POSITIVE, "").reviewing();
        round.recuse(new InterestDeclaration(
                Fixtures.MEMBERS.get(3), "Mijn grond ligt in het gebied.", Fixtures.OFFICER, Fixtures.NOW));

        String text = textOf(new AdvicePanel(dossier(proposal().inIntake(), List.of(round)), names));

        assertThat(text)
                .contains("Utrecht Belang, doet niet mee")
                .contains("1 van 3 standpunten binnen")
                .contains("Doen niet mee wegens een belang Utrecht Mijn grond ligt in het gebied.");
    }

    private static RegionalProposal revisedWith(@Nullable String summary) {
        RegionalProposal revised = proposal().upTo(ProposalStatus.BOARD);
        revised.enter(ProposalStatus.REVISION);
        if (summary != null) {
            revised.edit(content().summarised(summary).build(), 1, Fixtures.OFFICER, Fixtures.NOW);
        }
        revised.submit(Fixtures.OFFICER, Fixtures.NOW);
        return revised;
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
