package nl.ibp.ui.secrecy;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.RatificationOutcome;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.domain.secrecy.SecrecyStatus;
import nl.ibp.domain.secrecy.SecretRead;
import nl.ibp.domain.secrecy.StatesMeeting;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.DossierBuilder;
import nl.ibp.workflow.monitoring.DossierSecrecy;
import nl.ibp.workflow.monitoring.SecrecyNote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SecrecyPanelTest {

    private static final SecrecyId ID = SecrecyId.create();
    private static final Attachment OFFER =
            new Attachment(AttachmentId.create(), "offerte.pdf", "application/pdf", 3, "0".repeat(64));

    @RegisterExtension
    final SecrecyTexts browser = new SecrecyTexts();

    private final List<String> lifted = new ArrayList<>();

    @Test
    void tellsEverybodyThatItIsSecretWhoseAndOnWhichGround() {
        SecrecyPanel panel = SecrecyPanel.outside(List.of(note(true, null)), null, browser.names);

        assertThat(text(panel))
                .contains("Geheim", "Een document", "orgaan gs-utrecht", "vertrouwelijk zijn gegeven")
                .contains("Opgelegd op 4 mei 2026; wacht op bekrachtiging door de Staten van Utrecht")
                .doesNotContain("offerte", "Motivering", "Wie het las");
        assertThat(_find(panel, Button.class)).isEmpty();
    }

    @Test
    void tellsTheCircleWhyAndWhatTheStatesMadeOfIt() {
        StatesMeeting meeting = new StatesMeeting(
                LocalDate.of(2026, 5, 20), 12, RatificationOutcome.NO_QUORUM, Fixtures.CLERK, Fixtures.NOW);
        SecrecyPanel panel = panel(note(true, inside(OFFER.id(), List.of(meeting), false)), null);

        assertThat(text(panel))
                .contains("Document offerte.pdf", "De cijfers van het bedrijf.")
                .contains("wo 20 mei 2026: geen quorum, 12 leden aanwezig");
        assertThat(_find(panel, Button.class)).isEmpty();
    }

    @Test
    void letsWhoMayLiftIt() {
        SecrecyPanel panel = panel(note(false, inside(null, List.of(), true)), null);

        _click(_get(panel, Button.class, spec -> spec.withText("Hef geheimhouding op")));

        assertThat(lifted).containsExactly(ID + " on Het hele dossier");
    }

    @Test
    void showsWhoReadItWithNamesOfDocumentsToWhoKnowsThem() {
        SecretRead ofDossier = read(null, "ps-utrecht");
        SecretRead ofDocument = read(OFFER.id(), "ipo-bureau");

        SecrecyPanel inside = panel(note(false, inside(null, List.of(), false)), List.of(ofDocument, ofDossier));
        SecrecyPanel outside =
                SecrecyPanel.outside(List.of(note(false, null)), List.of(ofDocument, ofDossier), browser.names);

        assertThat(text(inside))
                .contains("Wie het las", "persoon ipo-bureau", "functie ipo-bureau", "offerte.pdf", "het dossier")
                .contains("4 mei 2026, 10:00");
        assertThat(text(outside)).contains("persoon ipo-bureau", "een document").doesNotContain("offerte");
    }

    @Test
    void saysThatNobodyReadItYet() {
        assertThat(text(panel(note(false, inside(null, List.of(), false)), List.of())))
                .contains("heeft niemand het geopend");
    }

    private SecrecyPanel panel(SecrecyNote note, @Nullable List<SecretRead> reads) {
        RegionalProposal proposal = ProposalBuilder.proposal().draft();
        proposal.edit(proposal.draft().withAttachments(List.of(OFFER)), 1, Fixtures.OFFICER, Fixtures.NOW);
        proposal.submit(Fixtures.OFFICER, Fixtures.NOW);
        Dossier dossier = DossierBuilder.of(proposal)
                .secrecy(new DossierSecrecy(true, List.of(note), Set.of(), Map.of(), Map.of(), reads))
                .build();
        return new SecrecyPanel(
                dossier, browser.names, (secrecy, subject) -> lifted.add(secrecy.id() + " on " + subject));
    }

    private static SecrecyNote note(boolean onDocument, SecrecyNote.@Nullable Inside inside) {
        return new SecrecyNote(
                ID,
                onDocument,
                new BodyId("gs-utrecht"),
                SecrecyGround.CONFIDENTIAL_BUSINESS_DATA,
                SecrecyStatus.IMPOSED,
                Fixtures.NOW,
                Fixtures.UTRECHT,
                null,
                inside);
    }

    private static SecrecyNote.Inside inside(
            @Nullable AttachmentId attachment, List<StatesMeeting> meetings, boolean mayLift) {
        return new SecrecyNote.Inside(attachment, "De cijfers van het bedrijf.", "", meetings, mayLift);
    }

    private static SecretRead read(@Nullable AttachmentId attachment, String seat) {
        return new SecretRead(ProposalId.create(), attachment, new PersonId(seat), new SeatId(seat), Fixtures.NOW);
    }

    private static String text(SecrecyPanel panel) {
        return panel.getElement().getTextRecursively();
    }
}
