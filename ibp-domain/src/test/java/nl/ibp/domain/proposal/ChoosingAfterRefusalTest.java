package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.ProposalBuilder.endorsement;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static nl.ibp.domain.fixture.ProposalBuilder.refusal;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ProposalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChoosingAfterRefusalTest {
    private final ProposalBuilder foodValley = proposal()
            .saying(content()
                    .with(UTRECHT)
                    .with(DRENTHE)
                    .ownMoney(UTRECHT, 2026, 100)
                    .ownMoney(DRENTHE, 2026, 200));
    private final RegionalProposal proposal = foodValley.refusedBy(UTRECHT);

    @Test
    void goesOnWithoutTheOneThatRefusedAndWithoutItsMoney() {
        proposal.choose(RefusalChoice.CONTINUE_WITHOUT);
        proposal.enter(ProposalStatus.INTAKE);

        assertThat(proposal.dropped()).containsExactly(UTRECHT);
        assertThat(proposal.participants()).containsExactly(GELDERLAND, DRENTHE);
        assertThat(proposal.currentContent().moneyLinesOf(UTRECHT)).isEmpty();
        assertThat(proposal.currentVersion().content().moneyLinesOf(UTRECHT)).hasSize(1);
    }

    @Test
    void cannotGoOnWithoutTheLead() {
        RegionalProposal withoutLead = foodValley.refusedBy(GELDERLAND, UTRECHT);

        assertRefused(() -> withoutLead.choose(RefusalChoice.CONTINUE_WITHOUT), "LEAD_CANNOT_DROP_OUT");
        assertThat(withoutLead.dropped()).isEmpty();
    }

    @Test
    void cannotGoOnWithoutAnIndispensablePartner() {
        RegionalProposal needingUtrecht = needingUtrecht().refusedBy(UTRECHT, DRENTHE);

        Refused refused =
                catchThrowableOfType(Refused.class, () -> needingUtrecht.choose(RefusalChoice.CONTINUE_WITHOUT));

        assertThat(refused.problems()).containsExactly(Problem.of("choice", "INDISPENSABLE_CANNOT_DROP_OUT", UTRECHT));
        assertThat(needingUtrecht.dropped()).isEmpty();
        assertThat(needingUtrecht.status()).isEqualTo(ProposalStatus.REFUSED_BY_COLLEGE);
    }

    @Test
    void goesOnWithoutADispensablePartnerBesideAnIndispensableOne() {
        RegionalProposal needingUtrecht = needingUtrecht().refusedBy(DRENTHE);

        needingUtrecht.choose(RefusalChoice.CONTINUE_WITHOUT);

        assertThat(needingUtrecht.participants()).containsExactly(GELDERLAND, UTRECHT);
    }

    @Test
    void offersExactlyWhatItAccepts() {
        assertThat(proposal.refusalChoices()).containsExactly(RefusalChoice.values());
        assertThat(foodValley.refusedBy(GELDERLAND).refusalChoices())
                .containsExactly(RefusalChoice.ASK_AGAIN, RefusalChoice.REVISE, RefusalChoice.WITHDRAW);
        assertThat(needingUtrecht().refusedBy(UTRECHT).refusalChoices())
                .containsExactly(RefusalChoice.ASK_AGAIN, RefusalChoice.REVISE, RefusalChoice.WITHDRAW);
    }

    @Test
    void offersNothingWhereNobodyRefusesOrTheChoiceWasMade() {
        proposal.choose(RefusalChoice.CONTINUE_WITHOUT);

        assertThat(proposal.refusalChoices()).isEmpty();
        assertThat(foodValley.inIntake().refusalChoices()).isEmpty();
    }

    private static ProposalBuilder needingUtrecht() {
        return proposal().saying(content().withIndispensable(UTRECHT).with(DRENTHE));
    }

    @Test
    void asksOnlyTheOnesThatRefusedAgain() {
        proposal.choose(RefusalChoice.ASK_AGAIN);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.COLLEGES);
        assertThat(proposal.undecidedColleges()).containsExactly(UTRECHT);
        assertRefused(() -> proposal.decide(endorsement(DRENTHE)), "COLLEGE_NOT_ASKED");
    }

    @Test
    void keepsWhatACollegeSaidBeforeItWasAskedAgain() {
        proposal.choose(RefusalChoice.ASK_AGAIN);

        CollegeResult result = proposal.decide(endorsement(UTRECHT));

        assertThat(result).isEqualTo(CollegeResult.ENDORSED);
        assertThat(proposal.collegeDecisions()).contains(refusal(UTRECHT), endorsement(UTRECHT));
        assertThat(proposal.refusingColleges()).isEmpty();
    }

    @Test
    void canBeRefusedAgain() {
        proposal.choose(RefusalChoice.ASK_AGAIN);

        proposal.decide(refusal(UTRECHT));

        assertThat(proposal.status()).isEqualTo(ProposalStatus.REFUSED_BY_COLLEGE);
    }

    @Test
    void asksEveryCollegeOfARevision() {
        proposal.choose(RefusalChoice.REVISE);

        ContentVersion second = proposal.submit(OFFICER, NOW);

        assertThat(second.number()).isEqualTo(2);
        assertThat(proposal.undecidedColleges()).containsExactly(GELDERLAND, UTRECHT, DRENTHE);
        assertThat(proposal.refusingColleges()).isEmpty();
    }

    @Test
    void canBeTakenBack() {
        proposal.choose(RefusalChoice.WITHDRAW);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource
    void isNotChosenTwice(RefusalChoice second) {
        proposal.choose(RefusalChoice.CONTINUE_WITHOUT);

        assertRefused(() -> proposal.choose(second), "NOT_IN_THIS_STEP");
    }

    @ParameterizedTest
    @EnumSource
    void isNotChosenWhereNobodyRefused(RefusalChoice choice) {
        RegionalProposal endorsed = foodValley.inIntake();

        assertRefused(() -> endorsed.choose(choice), "NOT_IN_THIS_STEP");
    }

    @Test
    void doesNotReachIntakeWhileARefusalStands() {
        assertThatIllegalStateException().isThrownBy(() -> proposal.enter(ProposalStatus.INTAKE));
    }
}
