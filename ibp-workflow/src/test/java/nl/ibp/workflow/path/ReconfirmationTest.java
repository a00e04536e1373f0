package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Euros;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ConsolidationPolicy;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.JointMoney;
import nl.ibp.workflow.board.Consolidating;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.states.Reconfirming;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The States of one province touch what was agreed together, so that the others are asked anew. */
@PathTest
class ReconfirmationTest {

    @Autowired
    PathDriver paths;

    @Autowired
    Reconfirming reconfirming;

    @Autowired
    Consolidating consolidating;

    @Test
    void asksTheOtherProvinceAfterAllHaveDecided() {
        DossierPath path = utrechtAmends(together());
        assertThat(path.work().kinds()).doesNotContain(TaskKind.RECONFIRM);

        path.states("gelderland").adopts();

        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
        assertThat(path.work().only(TaskKind.RECONFIRM).seat()).hasToString("gs-gelderland");
    }

    @Test
    void goesOnToTheResultOnceConfirmed() {
        DossierPath path = utrechtAmends(together());
        path.states("gelderland").adopts();

        path.states("gelderland").reconfirms(true);

        assertThat(path.status()).isEqualTo(ProposalStatus.CONSOLIDATION);
        assertThat(proposed(path)).isEqualTo(ConsolidationResult.COMPLETE);
        assertThat(path.dossier().record())
                .filteredOn(entry -> entry.event() == RecordedEvent.RECONFIRMED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.seat()).hasToString("gs-gelderland"));
    }

    @Test
    void goesOnWithoutWhoTakesItBack() {
        DossierPath path = decided(together());
        amends(path, "gelderland");
        path.states("utrecht").adopts();

        path.states("utrecht").reconfirms(false);

        assertThat(path.status()).isEqualTo(ProposalStatus.CONSOLIDATION);
        assertThat(proposed(path)).isEqualTo(ConsolidationResult.PARTIAL);
        JointMoney money = path.dossier().jointMoney(1);
        assertThat(money.proposed()).isEqualTo(AtLeast.of(Euros.of(1_650_000)));
        assertThat(money.decided()).isEqualTo(ProvincePath.AMENDED);
    }

    @Test
    void renegotiatesWhenTheLeadTakesItBack() {
        DossierPath path = utrechtAmends(together());
        path.states("gelderland").adopts();

        path.states("gelderland").reconfirms(false);

        assertThat(proposed(path)).isEqualTo(ConsolidationResult.RENEGOTIATE);
        assertThat(path.consolidated(ConsolidationResult.RENEGOTIATE).status()).isEqualTo(ProposalStatus.REVISION);
    }

    @Test
    void asksNobodyWhereOneProvinceIsAlone() {
        DossierPath path = decided(content().titled("Proeftuin").underThemes(8).ownMoney(GELDERLAND, 2027, 1_000));

        amends(path, "gelderland");

        assertThat(path.status()).isEqualTo(ProposalStatus.CONSOLIDATION);
    }

    @Test
    void isForTheCollegeThatIsAsked() {
        DossierPath path = utrechtAmends(together());
        path.states("gelderland").adopts();
        TaskId task = path.work().only(TaskKind.RECONFIRM).id();

        assertRefused(() -> reconfirming.answer(SeatHolder.of("gs-utrecht"), task, true, ""), "NOT_YOUR_TASK");
        assertRefused(() -> reconfirming.answer(SeatHolder.of("gs-gelderland"), task, false, ""), "REASONS_REQUIRED");
        assertThat(path.work().only(TaskKind.RECONFIRM).id()).isEqualTo(task);
    }

    private DossierPath utrechtAmends(ContentBuilder content) {
        DossierPath path = decided(content);
        amends(path, "utrecht");
        return path;
    }

    private static void amends(DossierPath path, String province) {
        path.states(province).proposes().committeeFindsUrgent().statesAmendWhatIsJoint();
        path.states(province).sendsToMinister();
    }

    private DossierPath decided(ContentBuilder content) {
        return paths.draft(GELDERLAND, content).toBoard().boardDecides(BoardOutcome.ADOPT, "");
    }

    private ConsolidationResult proposed(DossierPath path) {
        return ConsolidationPolicy.propose(consolidating.outcomes(SeatHolder.of("ipo-bureau"), path.id()));
    }

    private static ContentBuilder together() {
        return content()
                .titled("Proeftuin")
                .underThemes(8)
                .with(UTRECHT)
                .ownMoney(GELDERLAND, 2027, 1_250_000)
                .ownMoney(UTRECHT, 2027, 400_000);
    }
}
