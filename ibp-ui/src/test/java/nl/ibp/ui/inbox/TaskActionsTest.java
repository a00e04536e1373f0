package nl.ibp.ui.inbox;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.InboxChanged;
import nl.ibp.workflow.inbox.MarkingWork;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.PassedOn;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.TaskMark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskActionsTest {

    private static final Actor ACTOR = FormTester.ACTOR;
    private static final Person COLLEAGUE = new Person(new PersonId("collega"), "Collega Utrecht");
    private static final Person OTHER = new Person(new PersonId("ander"), "Ander Utrecht");
    private static final TaskId TASK = new TaskId("a");
    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final TaskMark NONE = TaskMark.none(ACTOR.person(), TASK);

    private final Inbox inbox = mock(Inbox.class);
    private final Claiming claiming = mock(Claiming.class);
    private final MarkingWork marking = mock(MarkingWork.class);
    private final NameBook names = mock(NameBook.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final InboxBroadcaster broadcaster = new InboxBroadcaster(refresh -> refresh);
    private final TaskActionDesk desk = new TaskActionDesk(
            () -> ACTOR,
            inbox,
            claiming,
            marking,
            names,
            refusals,
            broadcaster,
            Clock.fixed(Fixtures.NOW, OfficialTime.ZONE));
    private FormTester tester;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
        when(names.person(COLLEAGUE.id())).thenReturn(COLLEAGUE.displayName());
        when(refusals.text(any(), any()))
                .thenAnswer(call -> call.<Problem>getArgument(0).reason());
        isOpen(null);
        marked(NONE);
        passedOn(new PassedOn(null, Map.of()));
        colleagues(COLLEAGUE);
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void offersEverythingOneCanDo() {
        assertThat(buttons(show())).containsExactly("Pak op", "Draag over", "Herinner mij", "Niet voor mij", "Noteer");
    }

    @Test
    void offersWhatOneCanDoAloneWhereNobodyElseCould() {
        colleagues();

        assertThat(buttons(show())).containsExactly("Herinner mij", "Noteer");
    }

    @Test
    void takesOnAndGivesBack() {
        TaskActions actions = show();
        press("Pak op");
        verify(claiming).claim(ACTOR, TASK);

        isOpen(ACTOR.person());
        somethingChanges();
        assertThat(buttons(actions)).startsWith("Geef terug");
        press("Geef terug");

        verify(claiming).release(ACTOR, TASK);
    }

    @Test
    void handsOverToTheColleagueOneChooses() {
        colleagues(OTHER, COLLEAGUE);
        show();
        press("Draag over");

        send();
        assertThat(message(_get(person()))).isEqualTo("COLLEAGUE_REQUIRED");
        _setValue(_get(person()), COLLEAGUE);
        _setValue(_get(TextArea.class), "Jij was erbij.");
        send();

        verify(claiming).handOver(ACTOR, TASK, COLLEAGUE.id(), "Jij was erbij.");
        assertThat(_find(FormDialog.class)).isEmpty();
    }

    @Test
    void choosesTheOnlyColleagueAndKeepsWhatWasTypedWhenRefused() {
        doThrow(Refused.because("person", "COLLEAGUE_MAY_NOT", COLLEAGUE.id()))
                .when(claiming)
                .handOver(any(), any(), any(), any());
        show();
        press("Draag over");
        assertThat(_get(person()).getValue()).isEqualTo(COLLEAGUE);

        _setValue(_get(TextArea.class), "Jij was erbij.");
        send();

        assertThat(message(_get(person()))).isEqualTo("COLLEAGUE_MAY_NOT");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Jij was erbij.");
    }

    @Test
    void isRemindedOnALaterDay() {
        show();
        press("Herinner mij");

        send();
        assertThat(_get(DateField.class).getErrorMessage()).isEqualTo("DATE_REQUIRED");
        _setValue(_get(DateField.class), TODAY.plusDays(3));
        send();

        verify(marking).wakeOn(ACTOR, TASK, TODAY.plusDays(3));
    }

    @Test
    void isPutBackBeforeItsDay() {
        marked(new TaskMark(ACTOR.person(), TASK, "", TODAY.plusDays(3), null, null));

        assertThat(text(show())).contains("Terug op", "do 7 mei 2026");
        press("Zet terug in mijn werk");

        verify(marking).wakeNow(ACTOR, TASK);
    }

    @Test
    void isLeftToColleaguesWithAReasonAndTakenBack() {
        TaskActions actions = show();
        press("Niet voor mij");
        _setValue(_get(TextArea.class), "Ken het gebied niet.");
        send();
        verify(marking).notForMe(ACTOR, TASK, "Ken het gebied niet.");

        marked(new TaskMark(
                ACTOR.person(), TASK, "", null, new TaskMark.Declining(Fixtures.NOW, "Ken het gebied niet."), null));
        somethingChanges();
        assertThat(text(actions)).contains("Door u aan anderen gelaten", "Ken het gebied niet.");
        press("Toch voor mij");

        verify(marking).wakeNow(ACTOR, TASK);
    }

    @Test
    void notesForOneselfAndChangesTheNote() {
        marked(new TaskMark(ACTOR.person(), TASK, "Bel eerst.", null, null, null));

        assertThat(text(show())).contains("Notitie voor uzelf", "Bel eerst.");
        press("Wijzig notitie");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Bel eerst.");
        _setValue(_get(TextArea.class), "Gebeld.");
        send();

        verify(marking).note(ACTOR, TASK, "Gebeld.");
    }

    @Test
    void saysWhoHandedItOverAndWhoLeftIt() {
        passedOn(new PassedOn(
                new TaskMark.HandOver(COLLEAGUE.id(), Fixtures.NOW, "Jij was erbij."),
                Map.of(COLLEAGUE.id(), new TaskMark.Declining(Fixtures.NOW, "Te druk."))));

        assertThat(text(show()))
                .contains("Overgedragen door", "Collega Utrecht: Jij was erbij.")
                .contains("Aan anderen gelaten door", "Collega Utrecht: Te druk.");
    }

    @Test
    void saysWhyItIsRefused() {
        doThrow(Refused.because("", "CLAIMED_BY_OTHER", COLLEAGUE.id()))
                .when(claiming)
                .claim(any(), any());
        TaskActions actions = show();

        press("Pak op");

        assertThat(text(_get(actions, Notice.class))).contains("CLAIMED_BY_OTHER");
    }

    @Test
    void isGoneOnceTheWorkIsOver() {
        show();

        when(inbox.find(ACTOR, TASK)).thenReturn(Optional.empty());
        somethingChanges();

        assertThat(_find(TaskActions.class)).isEmpty();
        verify(claiming, never()).claim(any(), any());
    }

    private void isOpen(@Nullable PersonId claimedBy) {
        OpenTask task = new OpenTask(
                TASK,
                TaskKind.COLLEGE_DECIDES,
                ProposalId.create(),
                new SeatId("gs-utrecht"),
                null,
                null,
                Fixtures.NOW,
                TODAY,
                claimedBy,
                claimedBy == null ? null : Fixtures.NOW,
                null,
                null);
        when(inbox.find(ACTOR, TASK)).thenReturn(Optional.of(task));
    }

    private void marked(TaskMark mark) {
        when(marking.of(ACTOR, TASK)).thenReturn(mark);
    }

    private void passedOn(PassedOn passedOn) {
        when(marking.passedOn(eq(ACTOR), any())).thenReturn(passedOn);
    }

    private void colleagues(Person... colleagues) {
        when(claiming.colleagues(eq(ACTOR), any())).thenReturn(List.of(colleagues));
    }

    private TaskActions show() {
        TaskActions actions = new TaskActions(desk, TASK);
        UI.getCurrent().add(actions);
        return actions;
    }

    private void somethingChanges() {
        broadcaster.on(new InboxChanged(new SeatId("gs-utrecht"), ProposalId.create()));
        MockVaadin.clientRoundtrip();
    }

    private static List<String> buttons(TaskActions actions) {
        return _find(actions, Button.class).stream().map(Button::getText).toList();
    }

    private static void press(String button) {
        _click(_get(_get(TaskActions.class), Button.class, spec -> spec.withText(button)));
    }

    private static void send() {
        _click(_get(
                _get(FormDialog.class),
                Button.class,
                spec -> spec.withPredicate(button -> button.getThemeNames().contains("primary"))));
    }

    @SuppressWarnings("unchecked")
    private static Class<ComboBox<Person>> person() {
        return (Class<ComboBox<Person>>) (Class<?>) ComboBox.class;
    }

    private static String message(ComboBox<Person> field) {
        return field.getErrorMessage();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
