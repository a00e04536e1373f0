package nl.ibp.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.TaskMark;
import nl.ibp.workflow.monitoring.Dossier;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was reminded of a task sees so in the list and on its page. */
class ReminderTest {

    private static final Instant REMINDED = Instant.parse("2018-05-23T22:30:00Z");

    private final RegionalProposal proposal = ProposalBuilder.proposal().upTo(ProposalStatus.OFFICIAL_ADVICE);
    private final NameBook names = mock(NameBook.class);
    private final Clock clock = Clock.fixed(Fixtures.NOW, ZoneOffset.UTC);
    private final TermBadge terms = new TermBadge(new WorkingCalendar(day -> false, List::of), clock);
    private FormTester tester;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void standsInTheRowOfTheList() {
        assertThat(row(REMINDED)).contains("Herinnerd op do 24 mei 2018");
        assertThat(row(null)).doesNotContain("Herinnerd");
    }

    @Test
    void standsAtTheHeadOfThePage() {
        TaskHeader header = new TaskHeader(names, terms);
        Dossier dossier = FormTester.dossier(proposal);

        assertThat(textOf(header.of(FormTester.ACTOR, task(REMINDED), dossier, Languages.DUTCH)))
                .contains("Herinnerd op do 24 mei 2018");
        assertThat(textOf(header.of(FormTester.ACTOR, task(null), dossier, Languages.DUTCH)))
                .doesNotContain("Herinnerd");
    }

    private String row(@Nullable Instant remindedAt) {
        InboxItems items = new InboxItems(
                names, mock(Themes.class), mock(Claiming.class), terms, mock(TaskActionDesk.class), clock);
        InboxRow row = new InboxRow(
                task(remindedAt),
                proposal.number(),
                new ProposalTitle.Open("Food Valley"),
                proposal.lead(),
                List.of(),
                false);
        TaskMark unmarked = TaskMark.none(FormTester.ACTOR.person(), row.task().id());
        WorkQuery everything = WorkQuery.everything();
        RowMarkup.Frame frame = new RowMarkup.Frame(everything.arrangement(), "", items.today(), Languages.DUTCH);
        return new RowMarkup(
                        items,
                        frame,
                        everything,
                        new WorkQuery.Address(mock(Provinces.class), List::of, List::of, mock(Seats.class)))
                .of(new InboxItem(row, new InboxItem.Claim(null, "", false), unmarked), FormTester.ACTOR);
    }

    private static String textOf(Component component) {
        return Jsoup.parse(component.getElement().getOuterHTML()).wholeText();
    }

    private OpenTask task(@Nullable Instant remindedAt) {
        return new OpenTask(
                new TaskId("review"),
                TaskKind.REVIEW_BY_MEMBER,
                proposal.id(),
                new SeatId("aac-vp-utrecht"),
                Fixtures.UTRECHT,
                null,
                Fixtures.NOW,
                null,
                null,
                null,
                remindedAt,
                null);
    }
}
