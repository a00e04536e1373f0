package nl.ibp.ui.notice;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.notice.Notice;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.NoticeRow;
import nl.ibp.workflow.notice.NoticesChanged;
import nl.ibp.workflow.notice.ReadingNotices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeViewTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final SeatId SEAT = new SeatId("gs-utrecht");
    private static final Actor ACTOR = new Actor(new PersonId("gs-utrecht"), Set.of(SEAT));
    private static final ProposalId PROPOSAL = ProposalId.of("7d793037-a076-4d6c-9f5c-6a4e5b4f8c11");

    private final ReadingNotices notices = mock(ReadingNotices.class);
    private final NameBook names = mock(NameBook.class);
    private final NoticeBroadcaster broadcaster = new NoticeBroadcaster(refresh -> refresh);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.seat(any(), any())).thenReturn("Gedeputeerde Staten van Utrecht");
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void saysWhatWillStandHereWhileThereIsNothing() {
        told();

        NoticeView view = open();

        assertThat(view.getElement().getTextRecursively()).contains("Er zijn geen meldingen");
        assertThat(_find(view, Button.class)).isEmpty();
    }

    @Test
    void leadsToTheWorkOfOnesOwnAndElseToTheDossier() {
        told(reminder(2, SEAT, true), reminder(1, new SeatId("ipo-bestuur"), true), parked(0));

        NoticeView view = open();

        assertThat(_find(view, Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("taak/besluit", "voorstellen/" + PROPOSAL, "voorstellen/" + PROPOSAL);
    }

    @Test
    void leadsWhoIsMentionedToTheComments() {
        told(row(1, notice(null, NoticeKind.MENTIONED, ""), null));

        NoticeView view = open();

        Anchor link = _get(view, Anchor.class);
        assertThat(link.getText()).isEqualTo("U bent genoemd in een opmerking bij IBP-2026-014");
        assertThat(link.getHref()).isEqualTo("voorstellen/" + PROPOSAL + "#opmerkingen");
    }

    @Test
    void saysWhyAndAboutWhat() {
        told(parked(3));

        NoticeView view = open();

        assertThat(view.getElement().getTextRecursively())
                .contains("Het voorstel is geparkeerd; de termijnen staan stil")
                .contains("Reden: Iets anders gaat voor.")
                .contains("IBP-2026-014")
                .contains("Food Valley")
                .contains("Gedeputeerde Staten van Utrecht")
                .contains("Nieuw");
    }

    @Test
    void marksOneAsReadAndAllUpToTheNewestThatIsShown() {
        told(reminder(7, SEAT, true), parked(4));
        NoticeView view = open();

        _click(_find(view, Button.class, spec -> spec.withText("Markeer als gelezen"))
                .get(1));
        verify(notices).read(ACTOR, 4);

        _click(_get(view, Button.class, spec -> spec.withText("Markeer alles als gelezen")));
        verify(notices).readUpTo(ACTOR, 7);
    }

    @Test
    void offersNothingToMarkOnWhatIsRead() {
        NoticeRow read = new NoticeRow(
                1, parked(1).notice(), null, new ProposalNumber(2026, 14), new ProposalTitle.Open("Food Valley"), true);
        told(read);
        when(notices.unread(ACTOR)).thenReturn(0);

        NoticeView view = open();

        assertThat(_find(view, Button.class)).isEmpty();
        verify(notices, never()).read(any(), eq(1L));
    }

    @Test
    void showsWhatComesWhileItStandsOpen() {
        told(parked(1));
        NoticeView view = open();
        told(reminder(2, SEAT, true), parked(1));

        broadcaster.on(new NoticesChanged(SEAT));
        MockVaadin.clientRoundtrip();

        assertThat(_find(view, ListItem.class)).hasSize(2);
    }

    private void told(NoticeRow... rows) {
        when(notices.rows(eq(ACTOR), anyInt(), anyInt())).thenReturn(List.of(rows));
        when(notices.unread(ACTOR)).thenReturn(rows.length);
    }

    private NoticeView open() {
        NoticeItems items = new NoticeItems(new NoticeSentence(names), names);
        NoticeView view = new NoticeView(() -> ACTOR, notices, items, broadcaster);
        UI.getCurrent().add(view);
        view.afterNavigation(null);
        return view;
    }

    private static NoticeRow reminder(long id, SeatId worker, boolean open) {
        Notice notice = notice(new TaskId("besluit"), NoticeKind.REMINDER, "");
        return row(id, notice, new NoticeRow.Work(TaskKind.COLLEGE_DECIDES, worker, open));
    }

    private static NoticeRow parked(long id) {
        return row(id, notice(null, NoticeKind.PARKED, "Iets anders gaat voor."), null);
    }

    private static NoticeRow row(long id, Notice notice, NoticeRow.@Nullable Work work) {
        return new NoticeRow(
                id, notice, work, new ProposalNumber(2026, 14), new ProposalTitle.Open("Food Valley"), false);
    }

    private static Notice notice(@Nullable TaskId task, NoticeKind kind, String note) {
        return new Notice(SEAT, PROPOSAL, task, kind, 0, task == null ? null : Fixtures.TODAY, note, Fixtures.NOW);
    }
}
