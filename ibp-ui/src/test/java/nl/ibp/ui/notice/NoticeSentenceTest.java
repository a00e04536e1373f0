package nl.ibp.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import nl.ibp.domain.fixture.Fixtures;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeSentenceTest {

    private static final String PROVIDER = "vaadin.i18n.provider";

    private final NameBook names = mock(NameBook.class);
    private final NoticeSentence sentences = new NoticeSentence(names);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        when(names.seat(any(), any())).thenReturn("IPO-bestuur");
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryKindInBothLanguages(NoticeKind kind) {
        assertThat(Languages.ALL).allSatisfy(language -> assertThat(sentences.of(row(kind), language))
                .isNotBlank());
    }

    @Test
    void saysWhoseWorkIsLateAndSinceWhen() {
        assertThat(sentences.of(row(NoticeKind.ESCALATION), Languages.DUTCH))
                .isEqualTo("Neem bestuursbesluit is te laat bij IPO-bestuur: de termijn was ma 4 mei 2026");
    }

    @Test
    void saysWhoHandedOverWhat() {
        when(names.person(new PersonId("lid"))).thenReturn("Lid AAC RE");

        assertThat(sentences.of(row(NoticeKind.HANDED_OVER), Languages.DUTCH))
                .isEqualTo("Lid AAC RE droeg werk aan u over: Neem bestuursbesluit");
        assertThat(sentences.of(row(NoticeKind.HANDED_OVER), Languages.ENGLISH))
                .startsWith("Lid AAC RE handed work over to you: ");
    }

    @Test
    void saysWhichSeatReminds() {
        when(names.seat(new SeatId("manager"), Languages.DUTCH)).thenReturn("Programmamanager");

        assertThat(sentences.of(row(NoticeKind.CHASED), Languages.DUTCH))
                .isEqualTo("Programmamanager herinnert u aan werk: Neem bestuursbesluit");
    }

    private static NoticeRow row(NoticeKind kind) {
        Notice notice = new Notice(
                new SeatId("ipo-bureau"),
                ProposalId.create(),
                new TaskId("besluit"),
                kind,
                5,
                Fixtures.TODAY,
                "",
                Fixtures.NOW,
                kind == NoticeKind.HANDED_OVER
                        ? new Notice.Personal(new PersonId("collega"), new PersonId("lid"))
                        : null,
                kind == NoticeKind.CHASED ? new SeatId("manager") : null);
        NoticeRow.Work work = new NoticeRow.Work(TaskKind.BOARD_DECIDES, new SeatId("ipo-bestuur"), true);
        return new NoticeRow(
                1, notice, work, new ProposalNumber(2026, 14), new ProposalTitle.Open("Food Valley"), false);
    }
}
