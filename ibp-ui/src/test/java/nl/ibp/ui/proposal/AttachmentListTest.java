package nl.ibp.ui.proposal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.workflow.monitoring.DossierSecrecy;
import org.junit.jupiter.api.Test;

class AttachmentListTest extends PanelTest {

    private static final Attachment OFFER =
            new Attachment(AttachmentId.create(), "offerte.pdf", "application/pdf", 3, "0".repeat(64));

    @Test
    void saysHowManyDocumentsOfThisVersionAreNotForTheReader() {
        DossierSecrecy secrecy = secrecy(Set.of(), Map.of(1, 2, 2, 1));

        assertThat(textOf(new AttachmentList(List.of(), 1, secrecy)))
                .contains("2 geheime documenten")
                .doesNotContain("Geen bijlagen");
        assertThat(textOf(new AttachmentList(List.of(OFFER), 2, secrecy))).contains("offerte.pdf", "1 geheim document");
    }

    @Test
    void marksSecretDocumentsForWhoMayReadThem() {
        AttachmentList list = new AttachmentList(List.of(OFFER), 1, secrecy(Set.of(OFFER.id()), Map.of()));

        assertThat(textOf(list)).contains("offerte.pdf", "Geheim");
        assertThat(_find(list, Anchor.class)).hasSize(1);
    }

    @Test
    void saysNothingOfSecrecyWhereThereIsNone() {
        assertThat(textOf(new AttachmentList(List.of(OFFER), 1, DossierSecrecy.none())))
                .doesNotContainIgnoringCase("geheim");
    }

    private static DossierSecrecy secrecy(Set<AttachmentId> secret, Map<Integer, Integer> hidden) {
        return new DossierSecrecy(false, List.of(), secret, hidden, Map.of(), null);
    }
}
