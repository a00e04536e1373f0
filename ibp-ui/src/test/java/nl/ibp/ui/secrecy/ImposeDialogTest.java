package nl.ibp.ui.secrecy;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.DossierBuilder;
import nl.ibp.workflow.monitoring.DossierSecrecy;
import nl.ibp.workflow.secrecy.ImposingSecrecy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImposeDialogTest {

    private static final SeatId COLLEGE = new SeatId("gs-utrecht");
    private static final SeatId CHAIR = new SeatId("bac-re-voorzitter");
    private static final Actor ACTOR = new Actor(new PersonId("iemand"), Set.of(COLLEGE, CHAIR));
    private static final Attachment OFFER =
            new Attachment(AttachmentId.create(), "offerte.pdf", "application/pdf", 3, "0".repeat(64));

    @RegisterExtension
    final SecrecyTexts browser = new SecrecyTexts();

    private final ImposingSecrecy imposing = mock(ImposingSecrecy.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final Dossier dossier = dossier(COLLEGE);
    private Actor actor = ACTOR;
    private boolean done;

    @BeforeEach
    void nameRefusals() {
        when(refusals.text(any(), any())).thenAnswer(call -> ((Problem) call.getArgument(0)).reason());
    }

    @Test
    void imposesOnTheWholeDossierUnlessADocumentIsChosen() {
        open(dossier);
        _setValue(ground(), SecrecyGround.PERSONAL_PRIVACY);
        _setValue(reasons(), "Namen van eigenaren.");

        confirm();

        verify(imposing)
                .impose(
                        ACTOR,
                        COLLEGE,
                        dossier.proposal().id(),
                        null,
                        SecrecyGround.PERSONAL_PRIVACY,
                        "Namen van eigenaren.");
        assertThat(done).isTrue();
        _assertNone(ImposeDialog.class);
    }

    @Test
    void imposesWithTheSeatsOneHasThen() {
        Actor left = new Actor(ACTOR.person(), Set.of());
        open(dossier);
        _setValue(ground(), SecrecyGround.PERSONAL_PRIVACY);
        _setValue(reasons(), "Namen van eigenaren.");

        actor = left;
        confirm();

        verify(imposing).impose(eq(left), any(), any(), any(), any(), any());
    }

    @Test
    void imposesOnADocument() {
        open(dossier);
        choose("Waarop?", "Document offerte.pdf");
        _setValue(ground(), SecrecyGround.CONFIDENTIAL_BUSINESS_DATA);
        _setValue(reasons(), "Bedragen.");

        confirm();

        verify(imposing)
                .impose(
                        ACTOR,
                        COLLEGE,
                        dossier.proposal().id(),
                        OFFER.id(),
                        SecrecyGround.CONFIDENTIAL_BUSINESS_DATA,
                        "Bedragen.");
    }

    @Test
    void asksForWhichBodyWhereSomebodySpeaksForSeveral() {
        open(dossier(COLLEGE, CHAIR));
        choose("Namens welk orgaan?", "functie bac-re-voorzitter");
        _setValue(ground(), SecrecyGround.PERSONAL_PRIVACY);
        _setValue(reasons(), "Namen van eigenaren.");

        confirm();

        verify(imposing).impose(any(), eq(CHAIR), any(), any(), any(), any());
    }

    @Test
    void offersTheDocumentsOfTheChosenBodyAlone() {
        open(dossier(COLLEGE, CHAIR));
        choose("Waarop?", "Document offerte.pdf");

        choose("Namens welk orgaan?", "functie bac-re-voorzitter");

        assertThat(shown(subject())).containsExactly("Het hele dossier");
        assertThat(subject().getValue()).isNull();
        confirm();
        assertThat(subject().getErrorMessage()).isEqualTo("CHOICE_REQUIRED");
        verifyNoInteractions(imposing);
    }

    @Test
    void asksForGroundAndReasonsAtOnce() {
        open(dossier);

        confirm();

        assertThat(ground().getErrorMessage()).isEqualTo("CHOICE_REQUIRED");
        assertThat(reasons().getErrorMessage()).isEqualTo("REASONS_REQUIRED");
        verifyNoInteractions(imposing);
        assertThat(done).isFalse();
    }

    @Test
    void showsRefusalsAtTheirFieldsAndStaysOpen() {
        open(dossier);
        _setValue(ground(), SecrecyGround.PERSONAL_PRIVACY);
        _setValue(reasons(), "Namen van eigenaren.");
        doThrow(Refused.because("attachment", "ALREADY_SECRET"))
                .when(imposing)
                .impose(any(), any(), any(), any(), any(), any());

        confirm();

        assertThat(subject().getErrorMessage()).isEqualTo("ALREADY_SECRET");
        assertThat(subject().isInvalid()).isTrue();
        assertThat(reasons().getValue()).isEqualTo("Namen van eigenaren.");
        assertThat(_find(ImposeDialog.class)).hasSize(1);
        assertThat(done).isFalse();
    }

    private void open(Dossier of) {
        SecrecyText texts = new SecrecyText(browser.names, Languages.DUTCH);
        new ImposeDialog(of, () -> actor, texts, browser.names, imposing, refusals).ask(() -> done = true);
    }

    /** Of these seats, the college has the offer to decide on, and others have no document. */
    private static Dossier dossier(SeatId... imposers) {
        Map<SeatId, List<Attachment>> imposable = new LinkedHashMap<>();
        List.of(imposers).forEach(seat -> imposable.put(seat, seat.equals(COLLEGE) ? List.of(OFFER) : List.of()));
        RegionalProposal proposal = ProposalBuilder.proposal().draft();
        proposal.edit(proposal.draft().withAttachments(List.of(OFFER)), 1, Fixtures.OFFICER, Fixtures.NOW);
        return DossierBuilder.of(proposal)
                .secrecy(new DossierSecrecy(false, List.of(), Set.of(), Map.of(), imposable, null))
                .build();
    }

    private static void confirm() {
        _click(_get(Button.class, spec -> spec.withText("Leg geheimhouding op")));
    }

    private static TextArea reasons() {
        return _get(TextArea.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<SecrecyGround> ground() {
        return _get(Select.class, spec -> spec.withLabel("Op welke grond?"));
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> subject() {
        return _get(Select.class, spec -> spec.withLabel("Waarop?"));
    }

    private static List<String> shown(Select<Object> select) {
        return select.getGenericDataView()
                .getItems()
                .map(select.getItemLabelGenerator()::apply)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, String shown) {
        Select<Object> select = _get(Select.class, spec -> spec.withLabel(label));
        Object item = select.getGenericDataView()
                .getItems()
                .filter(one -> select.getItemLabelGenerator().apply(one).equals(shown))
                .findFirst()
                .orElseThrow();
        _setValue(select, item);
    }
}
