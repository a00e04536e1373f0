package nl.ibp.domain.states;

import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OWN_MEANS;
import static nl.ibp.domain.fixture.Fixtures.SECRETARY;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.fixture.StatesFileBuilder;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one province changes in what was agreed together, the others confirm anew. */
class ReconfirmingTest {

    private static final ProposalId PROPOSAL = ProposalId.create();

    @Test
    void asksEveryOtherProvinceThatGoesAlong() {
        List<StatesFile> files =
                List.of(told(GELDERLAND), amended(UTRECHT, "Het gezamenlijke bedrag."), rejected(DRENTHE));

        assertThat(ReconfirmationPolicy.askedAnew(files)).containsExactly(GELDERLAND);
    }

    @Test
    void asksThoseWhoTouchedSomethingTooWhereThereAreSeveral() {
        List<StatesFile> files = List.of(amended(GELDERLAND, "De looptijd."), amended(UTRECHT, "Het bedrag."));

        assertThat(ReconfirmationPolicy.askedAnew(files)).containsExactly(GELDERLAND, UTRECHT);
    }

    @Test
    void asksNobodyWhereNothingJointIsTouched() {
        assertThat(ReconfirmationPolicy.askedAnew(List.of(told(GELDERLAND), amended(UTRECHT, " "))))
                .isEmpty();
    }

    @Test
    void doesNotGoAlongAfterTakingItBack() {
        StatesFile file = told(GELDERLAND);
        assertThat(file.goesAlong()).isTrue();

        file.reconfirm(new Reconfirmation(false, "Zo is het te duur.", SECRETARY, NOW));

        assertThat(file.goesAlong()).isFalse();
        assertRefused(() -> file.reconfirm(new Reconfirmation(true, "", SECRETARY, NOW)), "NOT_IN_THIS_STEP");
    }

    @Test
    void needsReasonsToTakeItBack() {
        assertRefused(() -> new Reconfirmation(false, " ", SECRETARY, NOW), "REASONS_REQUIRED");
    }

    @Test
    void cannotConfirmWhatWasRejected() {
        StatesFile file = rejected(UTRECHT);

        assertRefused(() -> file.reconfirm(new Reconfirmation(true, "", SECRETARY, NOW)), "NOT_IN_THIS_STEP");
    }

    @Test
    void sumsUpTheMoneyBeforeAndAfter() {
        StatesFile gelderland = told(GELDERLAND);
        List<StatesFile> files = List.of(gelderland, amended(UTRECHT, "Het bedrag."), rejected(DRENTHE));

        JointMoney money = JointMoney.of(files);

        assertThat(money.proposed()).isEqualTo(AtLeast.of(Euros.of(800_000)));
        assertThat(money.decided()).isEqualTo(Euros.of(250_000));
        assertThat(money.contributions())
                .extracting(JointMoney.Contribution::decided)
                .containsExactly(Euros.ZERO, Euros.of(250_000), Euros.ZERO);
    }

    private static StatesFile told(ProvinceCode province) {
        StatesFile file = StatesFile.open(new StatesFileId(PROPOSAL, 1, province), List.of(), NOW);
        file.involve(Involvement.LETTER);
        file.send(StatesFileBuilder.letter());
        return file;
    }

    private static StatesFile amended(ProvinceCode province, @Nullable String touched) {
        StatesFile file = beforeStates(province);
        file.decide(new StatesDecision(
                StatesOutcome.ADOPTED_AS_AMENDED,
                StatesFileBuilder.FIRST_DAY,
                new Votes(30, 10, StatesFileBuilder.SEATS),
                List.of(new Amendment("Lagere bijdrage", "", touched)),
                StatesFileBuilder.balanced(),
                List.of(),
                "",
                "",
                SECRETARY,
                NOW));
        return file;
    }

    private static StatesFile rejected(ProvinceCode province) {
        StatesFile file = beforeStates(province);
        file.decide(StatesFileBuilder.decision(StatesOutcome.REJECTED, new Votes(10, 30, StatesFileBuilder.SEATS)));
        return file;
    }

    private static StatesFile beforeStates(ProvinceCode province) {
        StatesFile file = StatesFile.open(
                new StatesFileId(PROPOSAL, 1, province),
                List.of(new OwnMoney(OWN_MEANS, 2026, Stated.of(Euros.of(400_000)))),
                NOW);
        file.involve(Involvement.PROPOSAL);
        file.submit(StatesFileBuilder.proposal());
        file.treat(StatesFileBuilder.ripe());
        return file;
    }
}
