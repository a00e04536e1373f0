package nl.ibp.ui.inbox;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkCursor;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkOrder;
import nl.ibp.workflow.inbox.WorkPage;
import nl.ibp.workflow.inbox.WorkTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextTaskTest {

    private static final Actor ACTOR = FormTester.ACTOR;
    private static final WorkFilter LATE = WorkFilter.everything().withTerm(WorkTerm.OVERDUE);
    private static final String LATE_IN_ADDRESS = "termijn=te-laat";

    private final FindingWork finding = mock(FindingWork.class);
    private final NextTask next = new NextTask(
            finding, new WorkQuery.Address(mock(Provinces.class), List::of, mock(Themes.class), mock(Seats.class)));

    @Test
    void comesAfterTheTaskInTheListOneCameFrom() {
        when(finding.page(eq(ACTOR), eq(LATE), any(), eq(WorkCursor.at(row("b"))), anyInt()))
                .thenReturn(page("c", "d"));

        assertThat(after("b", LATE_IN_ADDRESS)).contains("c");
    }

    @Test
    void isTheFirstAfterTheLastOne() {
        when(finding.page(eq(ACTOR), eq(LATE), any(), any(), anyInt())).thenReturn(page());
        when(finding.page(ACTOR, LATE, WorkOrder.DUE, null, 20)).thenReturn(page("c", "a"));

        assertThat(after("c", LATE_IN_ADDRESS)).contains("a");
        assertThat(after("b", LATE_IN_ADDRESS)).contains("c");
    }

    @Test
    void isNoneWhereNothingElseIsInTheList() {
        when(finding.page(any(), any(), any(), any(), anyInt())).thenReturn(page());
        when(finding.page(ACTOR, LATE, WorkOrder.DUE, null, 20)).thenReturn(page("c"));

        assertThat(after("c", LATE_IN_ADDRESS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%zz", "termijn=ooit&taak=%3Cscript%3E", "&&&=", "x", "https://elders.nl/?termijn=x"})
    void looksInAllWorkWhereTheAddressMeansNothing(String typed) {
        when(finding.page(eq(ACTOR), eq(WorkFilter.everything()), any(), any(), anyInt()))
                .thenReturn(page("a"));

        assertThat(after("b", typed)).contains("a");
        assertThat(next.list(typed)).isEmpty();
    }

    @Test
    void carriesTheListInItsAddress() {
        String address = FromList.addressOf(new TaskId("a"), "zoek=food%20valley&termijn=te-laat");

        assertThat(address).startsWith("taak/a?uit=");
        assertThat(FromList.read(new Location(address).getQueryParameters()))
                .isEqualTo("zoek=food%20valley&termijn=te-laat");
        assertThat(FromList.addressOf(new TaskId("a"), "")).isEqualTo("taak/a");
        assertThat(FromList.read(new Location("taak/a?uit=" + "x".repeat(5000)).getQueryParameters()))
                .isEmpty();
    }

    @Test
    void leadsBackToHowFarOneRead() {
        assertThat(next.list("termijn=te-laat&toon=100&taak=a")).isEqualTo("termijn=te-laat&toon=100");
    }

    @Test
    void isOfferedAfterSending() {
        try (FormTester tester = FormTester.open()) {
            SentPanel panel = new SentPanel("task.COLLEGE_DECIDES", Optional.of(row("c")), LATE_IN_ADDRESS);

            assertThat(_get(panel, Anchor.class, spec -> spec.withClasses("is-primary"))
                            .getHref())
                    .isEqualTo("taak/c?uit=termijn%3Dte-laat");
        }
    }

    @Test
    void saysThatNothingElseIsInTheListAfterSendingTheLast() {
        try (FormTester tester = FormTester.open()) {
            SentPanel panel = new SentPanel("task.COLLEGE_DECIDES", Optional.empty(), LATE_IN_ADDRESS);

            assertThat(panel.getElement().getTextRecursively()).contains("In deze lijst wacht verder niets.");
        }
    }

    private Optional<String> after(String task, String from) {
        return next.after(ACTOR, WorkCursor.at(row(task)), from)
                .map(row -> row.task().id().value());
    }

    private static WorkPage page(String... ids) {
        return new WorkPage(List.of(ids).stream().map(NextTaskTest::row).toList(), false);
    }

    private static InboxRow row(String id) {
        OpenTask task = new OpenTask(
                new TaskId(id),
                TaskKind.COLLEGE_DECIDES,
                new ProposalId(new java.util.UUID(0, 1)),
                new SeatId("gs-utrecht"),
                null,
                null,
                Fixtures.NOW,
                Fixtures.TODAY,
                null,
                null,
                null,
                null);
        return new InboxRow(
                task,
                new ProposalNumber(2026, 14),
                new ProposalTitle.Open("Food Valley"),
                Fixtures.GELDERLAND,
                List.of(),
                false);
    }
}
