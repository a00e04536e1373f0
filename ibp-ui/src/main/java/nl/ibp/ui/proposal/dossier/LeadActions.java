package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.board.Revoking;
import nl.ibp.workflow.submission.ParkingProposals;
import nl.ibp.workflow.submission.Withdrawing;
import nl.ibp.workflow.typing.FormPlace;

/** What the lead province can do to its proposal as a whole: take it back, park it, ask to revoke what was adopted. */
@SpringComponent
class LeadActions {

    private final Seats seats;
    private final Withdrawing withdrawing;
    private final ParkingProposals parking;
    private final Revoking revoking;
    private final RefusalTexts refusals;

    LeadActions(
            Seats seats, Withdrawing withdrawing, ParkingProposals parking, Revoking revoking, RefusalTexts refusals) {
        this.seats = seats;
        this.withdrawing = withdrawing;
        this.parking = parking;
        this.revoking = revoking;
        this.refusals = refusals;
    }

    List<Button> of(RegionalProposal proposal, CurrentActor actor, Locale locale, Runnable changed) {
        List<Button> buttons = new ArrayList<>();
        SeatId officer = seats.of(proposal.lead(), SeatRole.POLICY_OFFICER).id();
        if (!actor.get().mayDo(officer, WorkScope.DRAFTING)) {
            return buttons;
        }
        if (proposal.isBeforeBoardDecision()) {
            if (proposal.parking().isEmpty()) {
                buttons.add(button(
                        "dossier.park",
                        proposal,
                        Glyph.PAUSE,
                        locale,
                        changed,
                        reasons -> parking.park(actor.get(), proposal.id(), reasons)));
            }
            buttons.add(button(
                    "dossier.withdraw",
                    proposal,
                    Glyph.UNDO,
                    locale,
                    changed,
                    reasons -> withdrawing.withdraw(actor.get(), proposal.id(), reasons)));
        }
        if (proposal.isAdoptedAndRunning() && proposal.revocation().isEmpty()) {
            buttons.add(button(
                    "dossier.revoke",
                    proposal,
                    Glyph.UNDO,
                    locale,
                    changed,
                    reasons -> revoking.ask(actor.get(), proposal.id(), reasons)));
        }
        return buttons;
    }

    private Button button(
            String texts,
            RegionalProposal proposal,
            Glyph glyph,
            Locale locale,
            Runnable changed,
            Consumer<String> act) {
        Button button = new Button(I18NProvider.translate(locale, texts), glyph.icon());
        button.addClickListener(click ->
                new ReasonsDialog(texts, FormPlace.onPath(proposal.id(), texts), act, changed, refusals).open());
        return button;
    }
}
