package nl.ibp.ui.proposal.dossier;

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
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Parking;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.term.Term;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.inbox.TermBadge;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.DossierBuilder;
import nl.ibp.workflow.term.ChangingTerms;
import nl.ibp.workflow.term.TermAuthority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenWorkPanelTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final LocalDate DUE = LocalDate.of(2026, 5, 18);
    private static final Actor ACTOR = new Actor(new PersonId("ipo-bureau"), Set.of(new SeatId("ipo-bureau")));

    private final NameBook names = mock(NameBook.class);
    private final TermBadge terms = mock(TermBadge.class);
    private final TermAuthority authority = mock(TermAuthority.class);
    private final ChangingTerms changing = mock(ChangingTerms.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final RegionalProposal proposal = ProposalBuilder.proposal().beforeColleges();
    private boolean changed;

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(terms.of(any(OpenTask.class), eq(false), any())).thenAnswer(call -> new Span("nog 9 werkdagen"));
        when(terms.of(any(OpenTask.class), eq(true), any())).thenAnswer(call -> new Span("Geparkeerd"));
        when(names.seat(any(), any())).thenAnswer(call -> "functie " + call.getArgument(0));
        when(names.bodyOf(any())).thenReturn(new BodyId("aac-vp"));
        when(names.body(any(), any())).thenReturn("AAC VP");
        when(authority.of(any(), any(), any())).thenReturn(Optional.of(new SeatId("ipo-bureau")));
        when(refusals.text(any(), any())).thenReturn("Kies een latere dag.");
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void showsTheOpenPositionsOfARoundAsOne() {
        ConsultationId round = ConsultationId.create();

        OpenWorkPanel panel = open(
                task("1", TaskKind.REVIEW_BY_MEMBER, round),
                task("2", TaskKind.REVIEW_BY_MEMBER, round),
                task("3", TaskKind.COLLEGE_DECIDES, null));

        assertThat(_find(panel, NativeTableRow.class)).hasSize(3);
        assertThat(panel.getElement().getTextRecursively())
                .contains("AAC VP, nog 2 leden")
                .contains("functie gs-utrecht")
                .contains("ma 18 mei 2026");
    }

    @Test
    void extendsATermToADayForReasons() {
        open(task("1", TaskKind.COLLEGE_DECIDES, null));

        _click(button("Verleng"));
        _setValue(_get(DateField.class), DUE.plusDays(7));
        _setValue(_get(TextArea.class), "Extra vergadering.");
        _click(inDialog("Verleng"));

        verify(changing).extend(ACTOR, new TaskId("1"), DUE.plusDays(7), "Extra vergadering.");
        assertThat(changed).isTrue();
    }

    @Test
    void showsARefusedDayAtTheDay() {
        doThrow(Refused.because("day", "TERM_NOT_LATER", DUE)).when(changing).extend(any(), any(), any(), any());
        open(task("1", TaskKind.COLLEGE_DECIDES, null));

        _click(button("Verleng"));
        _setValue(_get(DateField.class), DUE);
        _click(inDialog("Verleng"));

        assertThat(_get(DateField.class).isInvalid()).isTrue();
        assertThat(_get(DateField.class).getErrorMessage()).isEqualTo("Kies een latere dag.");
        assertThat(_get(TextArea.class).isInvalid()).isFalse();
        assertThat(changed).isFalse();
    }

    @Test
    void suspendsARunningTermAndLetsASuspendedOneRunAgain() {
        OpenTask running = task("1", TaskKind.COLLEGE_DECIDES, null);
        open(running);
        _click(button("Zet stil"));
        _setValue(_get(TextArea.class), "Het college is demissionair.");
        _click(inDialog("Zet stil"));
        verify(changing).suspend(ACTOR, running.id(), "Het college is demissionair.");

        open(running.with(new Term(DUE, Fixtures.TODAY)));
        assertThat(texts()).containsExactly("Laat weer lopen");
        _click(button("Laat weer lopen"));
        _setValue(_get(TextArea.class), "Er is weer een college.");
        _click(inDialog("Laat weer lopen"));
        verify(changing).resume(ACTOR, running.id(), "Er is weer een college.");
    }

    @Test
    void offersNothingToWhoMayNotOrWhileItIsParked() {
        when(authority.of(any(), any(), any())).thenReturn(Optional.empty());
        open(task("1", TaskKind.COLLEGE_DECIDES, null));
        assertThat(texts()).isEmpty();

        when(authority.of(any(), any(), any())).thenReturn(Optional.of(new SeatId("ipo-bureau")));
        proposal.park(new Parking("Eerst iets anders.", Fixtures.OFFICER, Fixtures.NOW));
        OpenWorkPanel parked = open(task("1", TaskKind.COLLEGE_DECIDES, null));
        assertThat(texts()).isEmpty();
        assertThat(parked.getElement().getTextRecursively()).contains("Geparkeerd");
    }

    private OpenWorkPanel open(OpenTask... tasks) {
        Dossier dossier = DossierBuilder.of(proposal).openTasks(List.of(tasks)).build();
        OpenWorkPanel panel = new OpenWorkPanel(
                dossier,
                () -> ACTOR,
                new OpenWorkParts(names, terms, authority, changing, refusals),
                () -> changed = true);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel);
        return panel;
    }

    private OpenTask task(String id, TaskKind kind, @Nullable ConsultationId round) {
        return new OpenTask(
                new TaskId(id),
                kind,
                proposal.id(),
                new SeatId("gs-utrecht"),
                Fixtures.UTRECHT,
                round,
                Fixtures.NOW,
                DUE,
                null,
                null,
                null,
                null);
    }

    private static List<String> texts() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static Button button(String text) {
        return _get(_get(OpenWorkPanel.class), Button.class, spec -> spec.withText(text));
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText(text));
    }
}
