package nl.ibp.ui.consultation;

import static nl.ibp.domain.fixture.ConsultationBuilder.consultation;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.InterestDeclaration;
import nl.ibp.ui.proposal.PanelTest;
import org.junit.jupiter.api.Test;

class MemberMatrixTest extends PanelTest {

    @Test
    void saysOfWhoHasAnInterestThatThisMemberTakesNoPartAndWhy() {
        Consultation round = consultation().answered(Position.POSITIVE, "").advising();

        round.recuse(new InterestDeclaration(
                Fixtures.MEMBERS.get(1), "Mijn grond ligt in het gebied.", Fixtures.OFFICER, Fixtures.NOW));

        assertThat(textOf(new MemberMatrix(round, names)))
                .contains("Drenthe Positief")
                .contains("Gelderland Belang, doet niet mee Mijn grond ligt in het gebied.")
                .contains("Overijssel Geen advies gegeven");
    }

    @Test
    void showsNoPositionOfAMemberThatWasSetAside() {
        Consultation round = consultation()
                .answered(Position.NEGATIVE, "Te veel stikstof.")
                .answered(Position.POSITIVE, "")
                .reviewing();

        round.recuse(new InterestDeclaration(
                Fixtures.MEMBERS.get(0), "Mijn broer heeft er een bedrijf.", Fixtures.OFFICER, Fixtures.NOW));

        assertThat(textOf(new MemberMatrix(round, names))).doesNotContain("Negatief", "Te veel stikstof.");
    }
}
