package nl.ibp.ui.proposal.dossier;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.Parking;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.RevocationRequest;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.workflow.board.Revoking;
import nl.ibp.workflow.submission.ParkingProposals;
import nl.ibp.workflow.submission.Withdrawing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadActionsTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final SeatId OFFICER = new SeatId("beleid-gelderland");
    private static final Actor LEAD = new Actor(new PersonId("beleid-gelderland"), Set.of(OFFICER));
    private static final Actor OTHER = new Actor(new PersonId("gs-utrecht"), Set.of(new SeatId("gs-utrecht")));

    private final Seats seats = mock(Seats.class);
    private final ParkingProposals parking = mock(ParkingProposals.class);
    private final Revoking revoking = mock(Revoking.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final LeadActions actions = new LeadActions(seats, mock(Withdrawing.class), parking, revoking, refusals);
    private Actor acting = LEAD;
    private boolean changed;

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(seats.of(Fixtures.GELDERLAND, SeatRole.POLICY_OFFICER))
                .thenReturn(new Seat(
                        OFFICER,
                        new BodyId("beleid-gelderland"),
                        SeatRole.POLICY_OFFICER,
                        Fixtures.GELDERLAND,
                        "Beleidsmedewerker"));
        when(refusals.text(any(), any())).thenReturn("Geef de redenen.");
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void offersWhatTheLeadMayDoWhereTheProposalStands() {
        RegionalProposal intake = ProposalBuilder.proposal().inIntake();
        RegionalProposal parked = ProposalBuilder.proposal().inIntake();
        parked.park(new Parking("Eerst iets anders.", Fixtures.OFFICER, Fixtures.NOW));
        RegionalProposal adopted = ProposalBuilder.proposal().upTo(ProposalStatus.STATES);
        RegionalProposal asked = ProposalBuilder.proposal().upTo(ProposalStatus.STATES);
        asked.askRevocation(new RevocationRequest("Het Rijk trok zich terug.", Fixtures.OFFICER, Fixtures.NOW));

        assertThat(offered(intake, LEAD)).containsExactly("Parkeer", "Trek terug");
        assertThat(offered(parked, LEAD)).containsExactly("Trek terug");
        assertThat(offered(adopted, LEAD)).containsExactly("Vraag herroeping");
        assertThat(offered(asked, LEAD)).isEmpty();
        assertThat(offered(intake, OTHER)).isEmpty();
        assertThat(offered(adopted, OTHER)).isEmpty();
    }

    @Test
    void parksForReasons() {
        RegionalProposal intake = ProposalBuilder.proposal().inIntake();

        dialogOf(intake, "Parkeer");
        _setValue(_get(TextArea.class), "Iets anders gaat voor.");
        _click(inDialog("Parkeer"));

        verify(parking).park(LEAD, intake.id(), "Iets anders gaat voor.");
        assertThat(changed).isTrue();
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void parksWithTheSeatsOneHasThen() {
        RegionalProposal intake = ProposalBuilder.proposal().inIntake();
        Actor left = new Actor(LEAD.person(), Set.of());
        dialogOf(intake, "Parkeer");
        _setValue(_get(TextArea.class), "Iets anders gaat voor.");

        acting = left;
        _click(inDialog("Parkeer"));

        verify(parking).park(left, intake.id(), "Iets anders gaat voor.");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        RegionalProposal adopted = ProposalBuilder.proposal().upTo(ProposalStatus.STATES);
        doThrow(Refused.because("reasons", "REASONS_REQUIRED")).when(revoking).ask(any(), any(), any());

        dialogOf(adopted, "Vraag herroeping");
        _setValue(_get(TextArea.class), " ");
        _click(inDialog("Vraag herroeping"));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Geef de redenen.");
        assertThat(changed).isFalse();
    }

    @Test
    void doesNothingWhenOneThinksBetter() {
        RegionalProposal intake = ProposalBuilder.proposal().inIntake();

        dialogOf(intake, "Parkeer");
        _click(inDialog("Annuleer"));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(changed).isFalse();
    }

    private List<String> offered(RegionalProposal proposal, Actor actor) {
        return actions.of(proposal, () -> actor, Languages.DUTCH, () -> changed = true).stream()
                .map(Button::getText)
                .toList();
    }

    private void dialogOf(RegionalProposal proposal, String text) {
        actions.of(proposal, () -> acting, Languages.DUTCH, () -> changed = true).stream()
                .filter(button -> button.getText().equals(text))
                .forEach(button -> {
                    UI.getCurrent().add(button);
                    _click(button);
                });
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText(text));
    }
}
