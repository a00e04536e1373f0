package nl.ibp.ui.secrecy;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.domain.secrecy.SecrecyStatus;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.DossierBuilder;
import nl.ibp.workflow.monitoring.DossierSecrecy;
import nl.ibp.workflow.monitoring.SecrecyNote;
import nl.ibp.workflow.secrecy.ImposingSecrecy;
import nl.ibp.workflow.secrecy.LiftingSecrecy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SecrecyActionsTest {

    private static final SecrecyId ID = SecrecyId.create();
    private static final Actor HOLDER = new Actor(new PersonId("gs-utrecht"), Set.of(new SeatId("gs-utrecht")));

    @RegisterExtension
    final SecrecyTexts browser = new SecrecyTexts();

    private final LiftingSecrecy lifting = mock(LiftingSecrecy.class);
    private Actor acting = HOLDER;

    @Test
    void saysWhichSecrecyIsLifted() {
        askToLift();

        assertThat(_get(FormDialog.class).getElement().getTextRecursively())
                .contains("Het hele dossier", "orgaan gs-utrecht", "geen andere geheimhouding");
    }

    @Test
    void liftsWithTheSeatsOneHasThen() {
        Actor left = new Actor(HOLDER.person(), Set.of());
        askToLift();
        _setValue(_get(TextArea.class), "Niet meer nodig.");

        acting = left;
        _click(_get(_get(FormDialog.class), Button.class, spec -> spec.withText("Hef geheimhouding op")));

        verify(lifting).lift(left, ID, "Niet meer nodig.");
    }

    private void askToLift() {
        SecrecyActions actions =
                new SecrecyActions(mock(ImposingSecrecy.class), lifting, mock(RefusalTexts.class), browser.names);
        SecrecyPanel panel = actions.panel(dossier(), () -> acting, Languages.DUTCH, () -> {});
        UI.getCurrent().add(panel);
        _click(_get(panel, Button.class));
    }

    private static Dossier dossier() {
        SecrecyNote note = new SecrecyNote(
                ID,
                false,
                new BodyId("gs-utrecht"),
                SecrecyGround.CONFIDENTIAL_BUSINESS_DATA,
                SecrecyStatus.IMPOSED,
                Fixtures.NOW,
                Fixtures.UTRECHT,
                null,
                new SecrecyNote.Inside(null, "De cijfers van het bedrijf.", "", List.of(), true));
        return DossierBuilder.of(ProposalBuilder.proposal().draft())
                .secrecy(new DossierSecrecy(true, List.of(note), Set.of(), Map.of(), Map.of(), null))
                .build();
    }
}
