package nl.ibp.ui.proposal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.domain.secrecy.SecrecyStatus;
import nl.ibp.ui.proposal.PanelTest;
import nl.ibp.workflow.monitoring.SecrecyNote;
import nl.ibp.workflow.monitoring.SecretDossier;
import org.junit.jupiter.api.Test;

class ClosedDossierTest extends PanelTest {

    @Test
    void saysThatItIsSecretWhoseAndHowFarItIsAndOffersNothing() {
        SecrecyNote note = new SecrecyNote(
                SecrecyId.create(),
                false,
                new BodyId("aac-vp"),
                SecrecyGround.PERSONAL_PRIVACY,
                SecrecyStatus.IMPOSED,
                Fixtures.NOW,
                null,
                null,
                null);
        SecretDossier secret = new SecretDossier(
                ProposalId.create(),
                new ProposalNumber(2026, 14),
                Fixtures.GELDERLAND,
                ProposalStatus.BOARD,
                false,
                List.of(note),
                null);

        ClosedDossier closed = new ClosedDossier(secret, names);

        assertThat(textOf(closed))
                .contains("Geheim dossier", "IBP-2026-014", "Gelderland", "Alleen wie er een taak in heeft, leest het")
                .contains("AAC VP", "persoonlijke levenssfeer", "Opgelegd op 4 mei 2026")
                .doesNotContain("Wie het las", "Motivering", "Hef geheimhouding op");
    }
}
