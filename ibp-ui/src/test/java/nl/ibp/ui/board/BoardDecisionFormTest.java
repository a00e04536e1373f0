package nl.ibp.ui.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.ConsultationBuilder;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.voting.Vote;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardDecisionFormTest {

    private static final SeatId DRENTHE = new SeatId("bestuur-drenthe");
    private static final SeatId UTRECHT = new SeatId("bestuur-utrecht");

    private final Deciding deciding = mock(Deciding.class);
    private final NameBook names = mock(NameBook.class);
    private FormTester tester;
    private TaskContext context;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
        when(deciding.members()).thenReturn(List.of(member(DRENTHE), member(UTRECHT)));
        when(names.seatInBody(any(), any()))
                .thenAnswer(call -> call.getArgument(0).toString());
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void sendsDecisionWithItsConditions() {
        open(List.of());
        _setValue(outcome(), BoardOutcome.ADOPT_WITH_CONDITIONS);
        _setValue(area("Voorwaarden"), "Jaarlijks verslag");

        tester.send();

        verify(deciding)
                .decide(
                        FormTester.ACTOR,
                        context.taskId(),
                        BoardOutcome.ADOPT_WITH_CONDITIONS,
                        List.of("Jaarlijks verslag"),
                        "");
    }

    @Test
    void doesNotSendConditionsOfAnotherOutcome() {
        open(List.of());
        _setValue(outcome(), BoardOutcome.ADOPT_WITH_CONDITIONS);
        _setValue(area("Voorwaarden"), "Jaarlijks verslag");
        _setValue(outcome(), BoardOutcome.ADOPT);

        tester.send();

        verify(deciding).decide(FormTester.ACTOR, context.taskId(), BoardOutcome.ADOPT, List.of(), "");
    }

    @Test
    void saysBeforehandThatAdoptingAgainstAdviceNeedsReasons() {
        Consultation negative = ConsultationBuilder.consultation()
                .answered(Position.NEGATIVE, "Te duur.")
                .advising();
        negative.establish(Position.NEGATIVE, "Te duur.", List.of(), Fixtures.CHAIR, Fixtures.NOW);

        open(List.of(negative));
        _setValue(outcome(), BoardOutcome.ADOPT);

        assertThat(_find(nl.ibp.ui.component.Notice.class)).hasSize(1);
        assertThat(area("Redenen").isRequiredIndicatorVisible()).isTrue();
    }

    @Test
    void showsRefusalAtReasons() {
        open(List.of());
        _setValue(outcome(), BoardOutcome.REJECT);
        doThrow(Refused.because("reasons", "REASONS_REQUIRED"))
                .when(deciding)
                .decide(any(), any(), any(), any(), any());

        tester.send();

        tester.assertRefusedAt(area("Redenen"), "Geef de redenen.");
        assertThat(outcome().getValue()).isEqualTo(BoardOutcome.REJECT);
    }

    @Test
    void hasConditionsWhenOpenedAgain() {
        open(List.of());
        _setValue(outcome(), BoardOutcome.ADOPT_WITH_CONDITIONS);
        _setValue(area("Voorwaarden"), "Jaarlijks verslag");

        tester.showAgain(again -> new BoardDecisionForm(again, deciding, names), context);

        assertThat(area("Voorwaarden").getValue()).isEqualTo("Jaarlijks verslag");
    }

    @Test
    void sendsWhatEachMemberVoted() {
        open(List.of());
        _setValue(outcome(), BoardOutcome.ADOPT);
        _setValue(manner(), DecisionMannerChoice.ROLL_CALL);
        _setValue(vote("bestuur-drenthe"), Vote.IN_FAVOUR);

        tester.send();

        verify(deciding)
                .decideByVote(
                        FormTester.ACTOR,
                        context.taskId(),
                        BoardOutcome.ADOPT,
                        List.of(),
                        "",
                        Map.of(DRENTHE, Vote.IN_FAVOUR));
    }

    @Test
    void hasVotesWhenOpenedAgain() {
        open(List.of());
        _setValue(manner(), DecisionMannerChoice.ROLL_CALL);
        _setValue(vote("bestuur-utrecht"), Vote.AGAINST);

        tester.showAgain(again -> new BoardDecisionForm(again, deciding, names), context);

        assertThat(vote("bestuur-utrecht").getValue()).isEqualTo(Vote.AGAINST);
        assertThat(vote("bestuur-drenthe").getValue()).isNull();
    }

    @Test
    void putsADecisionToTheMembersInWriting() {
        open(List.of());
        _setValue(outcome(), BoardOutcome.ADOPT);
        _setValue(manner(), DecisionMannerChoice.IN_WRITING);

        tester.send();

        verify(deciding).putToVote(FormTester.ACTOR, context.taskId(), BoardOutcome.ADOPT, List.of(), "");
    }

    private static Seat member(SeatId id) {
        return new Seat(id, new BodyId("ipo-bestuur"), SeatRole.MEMBER, null, id.value());
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<DecisionMannerChoice> manner() {
        return _get(ChoiceField.class, spec -> spec.withLabel("Hoe besluit het bestuur?"));
    }

    @SuppressWarnings("unchecked")
    private static Select<Vote> vote(String member) {
        return _get(Select.class, spec -> spec.withLabel(member));
    }

    private void open(List<Consultation> consultations) {
        context = tester.on(
                TaskKind.BOARD_DECIDES,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.BOARD), consultations, List.of()));
        tester.show(new BoardDecisionForm(context, deciding, names));
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<BoardOutcome> outcome() {
        return _get(ChoiceField.class, spec -> spec.withLabel("Wat besloot het bestuur?"));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }
}
