package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.TODAY;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static nl.ibp.domain.fixture.StatesFileBuilder.changeOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.domain.states.StatesFileStatus;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.states.Votes;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.states.DecidingAsStates;
import nl.ibp.workflow.states.ProposingToStates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One province's part: letter or proposal, committee, two weeks, States, minister. */
@PathTest
class StatesDecisionTest {

    @Autowired
    PathDriver paths;

    @Autowired
    SimulatedTime time;

    @Autowired
    ProposingToStates proposing;

    @Test
    void sendsALetterWhenNoMoneyOfTheProvinceIsInvolved() {
        DossierPath path =
                paths.draft(PathContent.LIMBURG, PathContent.underThemes(8)).toStates();
        assertThat(path.work().kinds()).containsExactly(TaskKind.SEND_STATES_LETTER);

        path.states("limburg").sendsLetter();

        assertThat(path.states("limburg").file().status()).isEqualTo(StatesFileStatus.LETTER_SENT);
        assertThat(path.status()).isEqualTo(ProposalStatus.CONSOLIDATION);
    }

    @Test
    void asksForAProposalWhenMoneyOfTheProvinceIsInvolved() {
        DossierPath path = withOwnMoney();

        assertThat(path.work().seats(TaskKind.DRAFT_STATES_PROPOSAL)).containsExactly("gs-utrecht");
    }

    @Test
    void asksForAProposalWhenTheAmountIsStillProMemorie() {
        DossierPath path =
                paths.draft(UTRECHT, base().ownMoneyProMemorie(UTRECHT, 2027)).toStates();

        assertThat(path.work().seats(TaskKind.DRAFT_STATES_PROPOSAL)).containsExactly("gs-utrecht");
    }

    @Test
    void putsNoChangeOfTheBudgetBeforeTheStatesWhileMoneyIsProMemorie() {
        DossierPath path =
                paths.draft(UTRECHT, base().ownMoneyProMemorie(UTRECHT, 2027)).toStates();
        TaskId task = path.work().only(TaskKind.DRAFT_STATES_PROPOSAL).id();

        assertRefused(
                () -> proposing.submit(
                        SeatHolder.of("gs-utrecht"), task, "Statenvoorstel", "", changeOf(2027), List.of()),
                "PRO_MEMORIE_NEEDS_AMOUNT");
        assertThat(path.work().kinds()).containsExactly(TaskKind.DRAFT_STATES_PROPOSAL);

        path.states("utrecht").proposes();

        assertThat(path.work().kinds()).containsExactly(TaskKind.TREAT_IN_STATES_COMMITTEE);
        assertThat(path.states("utrecht").file().proposal().orElseThrow().proMemorie())
                .extracting(ProMemorieAmount::year)
                .containsExactly(2027);
    }

    @Test
    void opensWhereAmountsTogetherExceedWhatASingleOneMayBe() {
        long sixtyBillion = 60_000_000_000L;

        DossierPath path = paths.draft(
                        UTRECHT, base().ownMoney(UTRECHT, 2027, sixtyBillion).ownMoney(UTRECHT, 2028, sixtyBillion))
                .toStates();

        assertThat(path.work().seats(TaskKind.DRAFT_STATES_PROPOSAL)).containsExactly("gs-utrecht");
    }

    @Test
    void returnsToTheCollegeWhatIsNotRipe() {
        DossierPath path = withOwnMoney();
        path.states("utrecht").proposes().committeeFindsNotRipe();
        assertThat(path.work().kinds()).containsExactly(TaskKind.DRAFT_STATES_PROPOSAL);

        path.states("utrecht").proposes();

        assertThat(path.work().seats(TaskKind.TREAT_IN_STATES_COMMITTEE)).containsExactly("ps-utrecht");
        path.states("utrecht")
                .committeeFindsUrgent()
                .statesDecide(StatesOutcome.ADOPTED)
                .sendsToMinister();
        assertThat(path.status()).isEqualTo(ProposalStatus.CONSOLIDATION);
    }

    @ParameterizedTest
    @EnumSource(AgendaKind.class)
    void waitsTwoWeeksAfterThePublicNotice(AgendaKind kind) {
        DossierPath path = withOwnMoney();
        path.states("utrecht").proposes().committeeFindsRipe(kind);
        assertThat(path.work().all()).isEmpty();
        time.travelTo(NOW.plus(Duration.ofDays(13)));
        paths.runDueTimers();
        assertThat(path.work().all()).isEmpty();

        time.travelTo(NOW.plus(Duration.ofDays(14)));
        paths.runDueTimers();

        assertThat(path.work().seats(TaskKind.STATES_DECIDE)).containsExactly("ps-utrecht");
        assertThat(path.states("utrecht").file().treatment())
                .hasValueSatisfying(
                        treatment -> assertThat(treatment.agendaKind()).isEqualTo(kind));
    }

    @Test
    void doesNotWaitInAnUrgentCase() {
        DossierPath path = withOwnMoney();

        path.states("utrecht").proposes().committeeFindsUrgent();

        assertThat(path.work().kinds()).containsExactly(TaskKind.STATES_DECIDE);
    }

    @ParameterizedTest
    @EnumSource(
            value = StatesOutcome.class,
            names = {"ADOPTED_UNANIMOUSLY", "ADOPTED", "ADOPTED_AS_AMENDED", "ADOPTED_WITH_RESERVATION"})
    void goesToTheMinisterWhenAdopted(StatesOutcome outcome) {
        DossierPath path = beforeStates();

        path.states("utrecht").statesDecide(outcome);

        OpenTask task = path.work().at("gs-utrecht", TaskKind.SEND_TO_MINISTER);
        assertThat(task.due()).isBetween(TODAY, TODAY.plusDays(14));
        assertThat(path.states("utrecht").file().decision())
                .hasValueSatisfying(decision -> assertThat(decision.outcome()).isEqualTo(outcome));
        assertThat(path.states("utrecht").sendsToMinister().status()).isEqualTo(ProposalStatus.CONSOLIDATION);
        assertThat(path.states("utrecht").file().status()).isEqualTo(StatesFileStatus.SENT_TO_MINISTER);
    }

    @Test
    void keepsTheChangeOfTheBudgetThatTheStatesAmended() {
        DossierPath path = beforeStates();

        path.states("utrecht").statesDecide(StatesOutcome.ADOPTED_AS_AMENDED);

        assertThat(path.states("utrecht").file().adopted())
                .hasValueSatisfying(adopted -> assertThat(adopted.total()).isEqualTo(ProvincePath.AMENDED));
    }

    @Test
    void countsVotesAgainstTheMembersTheStatesHave() {
        DossierPath path = beforeStates();

        assertRefused(() -> path.states("utrecht").statesDecide(adoptedBy(30, 20)), "MORE_VOTES_THAN_SEATS");
        assertRefused(() -> path.states("utrecht").statesDecide(adoptedBy(20, 4)), "TOO_FEW_VOTES");
        path.states("utrecht").statesDecide(adoptedBy(30, 19));

        assertThat(path.states("utrecht").file().decision())
                .hasValueSatisfying(decision -> assertThat(decision.votes()).isEqualTo(new Votes(30, 19, 49)));
    }

    @Test
    void endsForTheProvinceWhenRejected() {
        DossierPath path = beforeStates();

        path.states("utrecht").statesDecide(StatesOutcome.REJECTED);

        assertThat(path.states("utrecht").file().status()).isEqualTo(StatesFileStatus.REJECTED);
        assertThat(path.work().kinds()).containsExactly(TaskKind.CONSOLIDATE);
    }

    @Test
    void comesBeforeTheStatesAgainWhenDeferred() {
        DossierPath path = beforeStates();
        OpenTask first = path.work().only(TaskKind.STATES_DECIDE);

        path.states("utrecht").statesDecide(StatesOutcome.DEFERRED);

        assertThat(path.work().only(TaskKind.STATES_DECIDE).id()).isNotEqualTo(first.id());
        assertRefused(() -> path.states("utrecht").statesDecide(StatesOutcome.ADOPTED), "NOT_AFTER_DEFERRAL");
        time.travelTo(NOW.plus(Duration.ofDays(1)));
        path.states("utrecht").statesDecide(StatesOutcome.ADOPTED).sendsToMinister();
        assertThat(path.states("utrecht").file().decisions()).hasSize(2);
        assertThat(path.consolidated(ConsolidationResult.COMPLETE).status()).isEqualTo(ProposalStatus.COMPLETE);
    }

    private static DecidingAsStates.Decision adoptedBy(int inFavour, int against) {
        return new DecidingAsStates.Decision(
                StatesOutcome.ADOPTED,
                TODAY,
                new DecidingAsStates.Cast(inFavour, against),
                List.of(),
                null,
                List.of(),
                "",
                "");
    }

    private static ContentBuilder base() {
        return content().titled("Proeftuin").underThemes(8);
    }

    private DossierPath withOwnMoney() {
        return paths.draft(UTRECHT, base().ownMoney(UTRECHT, 2027, 250_000)).toStates();
    }

    private DossierPath beforeStates() {
        DossierPath path = withOwnMoney();
        path.states("utrecht").proposes().committeeFindsUrgent();
        return path;
    }
}
