package nl.ibp.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.layout.PublicAddress;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.mail.ConfirmationKey;
import nl.ibp.workflow.mail.Happening;
import nl.ibp.workflow.mail.MailContent;
import nl.ibp.workflow.mail.MailTexts.MailText;
import nl.ibp.workflow.notice.NoticeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TranslatedMailTextsTest {

    private static final SeatId SEAT = new SeatId("aac-re-drenthe");
    private static final ProposalId PROPOSAL = new ProposalId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    private static final Happening NEW_WORK = happening(NoticeEvent.NEW_WORK, null, true);

    private final NameBook names = mock(NameBook.class);
    private final PublicAddress address = mock(PublicAddress.class);
    private final TranslatedMailTexts texts = new TranslatedMailTexts(new TextsOfProduct(), names, address);

    @BeforeEach
    void name() {
        when(address.of(any())).thenAnswer(call -> "https://ibp.example/" + call.getArgument(0));
        when(names.seat(any(), any())).thenAnswer(call -> "functie " + call.getArgument(0));
    }

    @Test
    void saysWhatIsToBeDoneForWhichSeatWhyOneGetsItAndWhereToGo() {
        MailText mail = texts.of(new MailContent.One(NEW_WORK), Languages.DUTCH);

        assertThat(mail.subject()).isEqualTo("IBP: Nieuw werk: Geef standpunt, IBP-2026-014");
        assertThat(mail.body())
                .isEqualTo(
                        """
                        Goedendag,

                        Nieuw werk: Geef standpunt, IBP-2026-014
                        Functie: functie aac-re-drenthe
                        Laatste dag van de termijn: vr 29 mei 2026
                        https://ibp.example/taak/4711

                        --\s
                        U krijgt deze mail omdat u deze functie hebt of vervangt: functie aac-re-drenthe. In IBP staat ingesteld dat u hierover meteen mail krijgt: Nieuw werk.
                        Wijzig wanneer u mail krijgt: https://ibp.example/instellingen
                        """);
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        MailText mail = texts.of(new MailContent.One(NEW_WORK), Languages.ENGLISH);

        assertThat(mail.subject()).startsWith("IBP: New work: ").endsWith(", IBP-2026-014");
        assertThat(mail.body()).contains("Good day,", "You get this mail because you hold this seat");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryKindInBothLanguages(NoticeKind kind) {
        kind.event().ifPresent(event -> assertThat(Languages.ALL).allSatisfy(language -> {
            for (boolean withWork : new boolean[] {true, false}) {
                MailText mail = texts.of(new MailContent.One(happening(event, kind, withWork)), language);
                assertThat(mail.subject()).contains("IBP-2026-014").doesNotContain("!", "{", "mail.");
                assertThat(mail.body()).doesNotContain("{", "mail.what", "mail.event");
            }
        }));
    }

    @Test
    void leadsToWhatOneMayOpen() {
        assertThat(linkOf(NoticeEvent.OVERDUE, NoticeKind.OVERDUE, true)).contains("/taak/4711");
        assertThat(linkOf(NoticeEvent.OVERDUE, NoticeKind.ESCALATION, true))
                .as("work of others")
                .contains("/voorstellen/" + PROPOSAL)
                .doesNotContain("/taak/");
        assertThat(linkOf(NoticeEvent.MENTIONED, NoticeKind.MENTIONED, false))
                .contains("/voorstellen/" + PROPOSAL + "#");
        assertThat(linkOf(NoticeEvent.DECIDED, NoticeKind.DECIDED, false)).contains("/voorstellen/" + PROPOSAL);
    }

    @Test
    void tellsADayInOne() {
        MailText mail = texts.of(
                MailContent.Digest.of(List.of(NEW_WORK, happening(NoticeEvent.DECIDED, NoticeKind.DECIDED, false))),
                Languages.DUTCH);

        assertThat(mail.subject()).isEqualTo("IBP: uw dagoverzicht (2)");
        assertThat(mail.body())
                .contains(
                        "Dit zijn 2 berichten van IBP.",
                        "Nieuw werk: Geef standpunt",
                        "heeft besloten over IBP-2026-014")
                .contains("één keer per dag")
                .doesNotContain("En nog");
        assertThat(texts.of(MailContent.Digest.of(List.of(NEW_WORK)), Languages.DUTCH)
                        .body())
                .contains("Dit is 1 bericht van IBP.");
    }

    @Test
    void listsNoMoreThanSomebodyReadsAndLeadsToTheRest() {
        MailContent all = MailContent.Digest.of(Collections.nCopies(MailContent.Digest.LONGEST + 7, NEW_WORK));

        MailText dutch = texts.of(all, Languages.DUTCH);

        assertThat(dutch.subject()).isEqualTo("IBP: uw dagoverzicht (32)");
        assertThat(dutch.body().split("Nieuw werk: Geef standpunt", -1)).hasSize(MailContent.Digest.LONGEST + 1);
        assertThat(dutch.body())
                .contains("Dit zijn 32 berichten van IBP.", "En nog 7 berichten.")
                .contains("https://ibp.example/werk", "https://ibp.example/meldingen");
        assertThat(texts.of(all, Languages.ENGLISH).body()).contains("And 7 more messages.");
    }

    @Test
    void saysWhoHandedWorkOver() {
        when(names.person(new PersonId("collega"))).thenReturn("Lid AAC RE");

        MailText mail = texts.of(
                new MailContent.One(happening(NoticeEvent.HANDED_OVER, NoticeKind.HANDED_OVER, true)), Languages.DUTCH);

        assertThat(mail.subject()).isEqualTo("IBP: Overgedragen werk: Geef standpunt, IBP-2026-014");
        assertThat(mail.body()).contains("Overgedragen door: Lid AAC RE", "https://ibp.example/taak/4711");
    }

    @Test
    void asksToConfirmAnAddress() {
        for (Locale language : Languages.ALL) {
            MailText mail = texts.of(new MailContent.Confirmation(new ConfirmationKey("sleutel")), language);

            assertThat(mail.body())
                    .contains("https://ibp.example/instellingen?bevestig=sleutel", "72")
                    .doesNotContain("{", "mail.confirm");
        }
    }

    private String linkOf(NoticeEvent event, NoticeKind kind, boolean withWork) {
        return texts.of(new MailContent.One(happening(event, kind, withWork)), Languages.DUTCH)
                .body()
                .lines()
                .filter(line -> line.startsWith("https://"))
                .findFirst()
                .orElseThrow();
    }

    private static Happening happening(NoticeEvent event, @Nullable NoticeKind kind, boolean withWork) {
        Happening.Work work =
                new Happening.Work(new TaskId("4711"), TaskKind.REVIEW_BY_MEMBER, SEAT, LocalDate.of(2026, 5, 29));
        return new Happening(
                event,
                "4711",
                Fixtures.NOW,
                SEAT,
                PROPOSAL,
                new ProposalNumber(2026, 14),
                kind,
                withWork ? work : null,
                kind == NoticeKind.HANDED_OVER ? new PersonId("collega") : null);
    }
}
