package nl.ibp.ui.comment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.comment.Audience;
import nl.ibp.domain.comment.Comment;
import nl.ibp.domain.comment.CommentId;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.component.FailureTexts;
import nl.ibp.ui.component.Question;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.proposal.PanelTest;
import nl.ibp.workflow.comment.Addressees;
import nl.ibp.workflow.comment.Commenting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class CommentSectionTest extends PanelTest {

    private static final ProposalId PROPOSAL = ProposalId.create();
    private static final SeatId BUREAU = new SeatId("ipo-bureau");
    private static final SeatId CHAIR = new SeatId("aac-vp-voorzitter");
    private static final SeatId MEMBER = new SeatId("aac-vp-utrecht");
    private static final BodyId COMMITTEE = new BodyId("aac-vp");
    private static final Actor WRITER = new Actor(new PersonId("jansen"), Set.of(BUREAU));
    private static final String TEXT = "Let op:\n<b>de veerdienst</b>";

    private final Commenting commenting = mock(Commenting.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final FailureTexts failures =
            new FailureTexts(new TextsOfProduct(), CannotCreateTransactionException.class::isInstance);
    private final List<Comment> said = new ArrayList<>();

    @BeforeEach
    void knowsTexts() {
        when(refusals.text(any(), any()))
                .thenAnswer(call -> call.<Problem>getArgument(0).reason());
        when(commenting.read(any(), any())).thenAnswer(call -> List.copyOf(said));
        when(commenting.addressees(any(), any())).thenReturn(addressees(BUREAU));
        when(commenting.write(any(), any(), any(), any(), any(), any()))
                .thenAnswer(call -> says(WRITER, call.getArgument(3), call.getArgument(4)));
    }

    @Test
    void saysWhatWillStandHereWhileThereIsNothing() {
        assertThat(textOf(show(WRITER))).contains("Er zijn nog geen opmerkingen voor u.");
    }

    @Test
    void showsWhoSaidWhatWhenAndToWhom() {
        said.add(comment(1, new Audience.OneBody(COMMITTEE), Set.of(CHAIR), null));
        said.add(comment(2, new Audience.NamedSeats(Set.of(CHAIR, MEMBER)), Set.of(), null));
        said.add(comment(3, new Audience.Everybody(), Set.of(), null));

        show(STRANGER);

        assertThat(_find(ListItem.class))
                .extracting(item -> textOf(item))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(
                                        "jansen (IPO-bureau)",
                                        "ma 4 mei 2026, 10:01",
                                        "Opmerking 1",
                                        "Zichtbaar voor: AAC VP",
                                        "Genoemd: Voorzitter AAC VP"),
                        second -> assertThat(second)
                                .contains("Zichtbaar voor: Lid AAC VP voor Utrecht, Voorzitter AAC VP")
                                .doesNotContain("Genoemd"),
                        third -> assertThat(third).contains("iedereen die dit dossier mag lezen"));
    }

    @Test
    void showsWhatWasWrittenAsTextWithItsLines() {
        says(WRITER, TEXT, new Audience.Everybody());

        show(STRANGER);

        Paragraph shown = _get(_get(ListItem.class), Paragraph.class);
        assertThat(shown.getText()).isEqualTo(TEXT);
        assertThat(shown.getElement().getOuterHTML()).contains("&lt;b&gt;");
        assertThat(shown.getClassNames()).contains("passage");
    }

    @Test
    void showsTheLatestAndTheEarlierOnesWhenAskedFor() {
        IntStream.rangeClosed(1, 23)
                .forEach(minute -> said.add(comment(minute, new Audience.Everybody(), Set.of(), null)));
        CommentSection section = show(STRANGER);
        assertThat(_find(ListItem.class)).hasSize(20);
        assertThat(textOf(section)).contains("Opmerking 23").doesNotContain("Opmerking 3 ");

        _click(button("Toon 3 eerdere opmerkingen"));

        assertThat(_find(ListItem.class)).hasSize(23);
    }

    @Test
    void leavesOfAWithdrawnOneThatItWasThere() {
        said.add(comment(1, new Audience.Everybody(), Set.of(CHAIR), Fixtures.NOW.plusSeconds(600)));

        show(WRITER);

        assertThat(textOf(_get(ListItem.class))).contains("jansen", "Ingetrokken op ma 4 mei 2026, 10:10");
        assertThat(_find(_get(ListItem.class), Button.class)).isEmpty();
    }

    @Test
    void letsItsAuthorAloneWithdrawAndAsksFirst() {
        Comment own = comment(1, new Audience.Everybody(), Set.of(), null);
        said.add(own);
        show(STRANGER);
        assertThat(_find(_get(ListItem.class), Button.class)).isEmpty();
        UI.getCurrent().removeAll();
        CommentSection section = show(WRITER);

        _click(_get(_get(ListItem.class), Button.class));
        verify(commenting, never()).withdraw(any(), any());
        said.clear();
        ConfirmDialogKt._fireConfirm(_get(Question.class));

        verify(commenting).withdraw(WRITER, own.id());
        assertThat(textOf(section)).contains("Opmerking ingetrokken", "nog geen opmerkingen");
    }

    @Test
    void saysWhyItCouldNotBeWithdrawn() {
        said.add(comment(1, new Audience.Everybody(), Set.of(), null));
        doThrow(Refused.because("", "COMMENT_WITHDRAWN")).when(commenting).withdraw(any(), any());
        CommentSection section = show(WRITER);

        _click(_get(_get(ListItem.class), Button.class));
        ConfirmDialogKt._fireConfirm(_get(Question.class));

        assertThat(textOf(section)).contains("COMMENT_WITHDRAWN").doesNotContain("Opmerking ingetrokken");
    }

    @Test
    void sendsWhatIsTypedToWhomOneChose() {
        CommentSection section = show(WRITER);

        write();
        _setValue(_get(TextArea.class), TEXT);
        choose(AudienceKind.SEATS);
        _setValue(seatsField("Welke functies?"), Set.of(CHAIR, MEMBER));
        _setValue(seatsField("Wie noemt u?"), Set.of(CHAIR));
        send();

        verify(commenting)
                .write(WRITER, PROPOSAL, BUREAU, TEXT, new Audience.NamedSeats(Set.of(CHAIR, MEMBER)), Set.of(CHAIR));
        assertThat(_find(CommentForm.class)).isEmpty();
        assertThat(_find(ListItem.class)).hasSize(1);
        assertThat(textOf(section))
                .contains("Opmerking verstuurd. Zichtbaar voor: Lid AAC VP voor Utrecht, Voorzitter AAC VP");
    }

    @Test
    void asksForEverythingThatIsMissingAtOnce() {
        show(WRITER);

        write();
        send();

        assertThat(wrong()).containsExactlyInAnyOrder("COMMENT_REQUIRED", "AUDIENCE_REQUIRED");
        choose(AudienceKind.BODY);
        send();
        assertThat(wrong()).containsExactlyInAnyOrder("COMMENT_REQUIRED", "BODY_REQUIRED");
        choose(AudienceKind.SEATS);
        send();
        assertThat(wrong()).containsExactlyInAnyOrder("COMMENT_REQUIRED", "SEAT_REQUIRED");
        verify(commenting, never()).write(any(), any(), any(), any(), any(), any());
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        doThrow(Refused.because("text", "TEXT_TOO_LONG", 10_000))
                .when(commenting)
                .write(any(), any(), any(), any(), any(), any());
        show(WRITER);

        fillIn();
        send();

        assertThat(wrong()).containsExactly("TEXT_TOO_LONG");
        assertThat(_get(TextArea.class).getValue()).isEqualTo(TEXT);
    }

    @Test
    void keepsWhatWasTypedWhenItFails() {
        doThrow(new IllegalStateException("No connection"))
                .when(commenting)
                .write(any(), any(), any(), any(), any(), any());
        CommentSection section = show(WRITER);

        fillIn();
        send();

        assertThat(textOf(section)).contains("door een storing");
        assertThat(_get(TextArea.class).getValue()).isEqualTo(TEXT);
        assertThat(button("Verstuur opmerking").isEnabled()).isTrue();
    }

    @Test
    void saysThatTheDatabaseIsAwayAndKeepsWhatWasTyped() {
        doThrow(new CannotCreateTransactionException("No connection"))
                .when(commenting)
                .write(any(), any(), any(), any(), any(), any());
        CommentSection section = show(WRITER);

        fillIn();
        send();

        assertThat(textOf(section)).contains("kan even niet bij de gegevens");
        assertThat(_get(TextArea.class).getValue()).isEqualTo(TEXT);
    }

    @Test
    void keepsWhatWasTypedWhileItIsClosedAndWhileThePageIsShownAnew() {
        CommentSection section = show(WRITER);
        fillIn();

        _click(button("Sluit"));
        assertThat(_find(TextArea.class)).isEmpty();
        section.show();
        write();

        assertThat(_get(TextArea.class).getValue()).isEqualTo(TEXT);
        assertThat(choice().getValue()).isEqualTo(AudienceKind.EVERYBODY);
    }

    @Test
    void offersForMentionWhomItIsFor() {
        show(WRITER);
        write();
        assertThat(offered("Wie noemt u?")).containsExactly(BUREAU, CHAIR, MEMBER);

        choose(AudienceKind.BODY);
        _setValue(body(), COMMITTEE);
        assertThat(offered("Wie noemt u?")).containsExactly(CHAIR, MEMBER);

        _setValue(seatsField("Wie noemt u?"), Set.of(MEMBER));
        choose(AudienceKind.SEATS);
        _setValue(seatsField("Welke functies?"), Set.of(CHAIR));

        assertThat(offered("Wie noemt u?")).containsExactly(CHAIR, MEMBER);
        assertThat(seatsField("Wie noemt u?").getValue()).containsExactly(MEMBER);
    }

    @Test
    void asksForWhichSeatOnlyWhereThereIsAChoice() {
        show(WRITER);
        write();
        assertThat(_find(Select.class)).isEmpty();
        UI.getCurrent().removeAll();

        when(commenting.addressees(any(), any())).thenReturn(addressees(CHAIR, BUREAU));
        show(WRITER);
        write();

        assertThat(_get(Select.class).getLabel()).isEqualTo("Namens welke functie?");
        assertThat(_get(Select.class).getValue()).isEqualTo(CHAIR);
    }

    @Test
    void offersNoFormToWhoHasNoSeat() {
        show(STRANGER);

        assertThat(_find(Button.class)).isEmpty();
    }

    private CommentSection show(Actor actor) {
        CommentSection section = new CommentDesk(commenting, names, refusals, failures).on(PROPOSAL, () -> actor);
        UI.getCurrent().add(section);
        return section;
    }

    private static void write() {
        _click(button("Schrijf een opmerking"));
    }

    private static void send() {
        _click(button("Verstuur opmerking"));
    }

    private static void fillIn() {
        write();
        _setValue(_get(TextArea.class), TEXT);
        choose(AudienceKind.EVERYBODY);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<AudienceKind> choice() {
        return _get(ChoiceField.class);
    }

    private static void choose(AudienceKind kind) {
        _setValue(choice(), kind);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<BodyId> body() {
        return _get(ComboBox.class);
    }

    private static SeatsField seatsField(String label) {
        return _get(SeatsField.class, spec -> spec.withLabel(label));
    }

    private static List<SeatId> offered(String label) {
        return seatsField(label).getListDataView().getItems().toList();
    }

    /** What the fields that are shown say is wrong with them. */
    private static List<String> wrong() {
        return _find(Component.class).stream()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .filter(HasValidation::isInvalid)
                .map(HasValidation::getErrorMessage)
                .toList();
    }

    private static Addressees addressees(SeatId... own) {
        return new Addressees(
                Arrays.asList(own),
                List.of(
                        new Seat(BUREAU, new BodyId("ipo-bureau"), SeatRole.BUREAU, null, "IPO-bureau"),
                        new Seat(CHAIR, COMMITTEE, SeatRole.CHAIR, null, "Voorzitter AAC VP"),
                        new Seat(MEMBER, COMMITTEE, SeatRole.MEMBER, Fixtures.UTRECHT, "Lid AAC VP voor Utrecht")));
    }

    private Comment says(Actor actor, String text, Audience audience) {
        Comment comment = new Comment(
                CommentId.create(), PROPOSAL, actor.person(), BUREAU, text, audience, Set.of(), Fixtures.NOW, null);
        said.add(comment);
        return comment;
    }

    private static Comment comment(
            int minute, Audience audience, Set<SeatId> mentioned, @Nullable Instant withdrawnAt) {
        return new Comment(
                CommentId.create(),
                PROPOSAL,
                WRITER.person(),
                BUREAU,
                withdrawnAt == null ? "Opmerking " + minute : "",
                audience,
                mentioned,
                Fixtures.NOW.plusSeconds(60L * minute),
                withdrawnAt);
    }
}
