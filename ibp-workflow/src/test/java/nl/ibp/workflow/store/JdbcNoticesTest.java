package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.notice.Notice;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.NoticeRow;
import nl.ibp.workflow.notice.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcNoticesTest {

    private static final SeatId SEAT = new SeatId("ipo-bureau");
    private static final SeatId OTHER_SEAT = new SeatId("gs-utrecht");
    private static final PersonId OTHER_PERSON = new PersonId("collega");
    private static final LocalDate DUE = LocalDate.of(2018, 5, 24);

    private static final Reader EVERYTHING = new Reader(Set.of(), Set.of(), Set.of(), Set.of(), true);

    @Autowired
    Proposals proposals;

    @Autowired
    Secrecies secrecies;

    @Autowired
    Tasks tasks;

    @Autowired
    Notices notices;

    private final RegionalProposal proposal = Examples.submitted(1);

    @BeforeEach
    void addWork() {
        proposals.add(proposal);
        tasks.opened(new OpenTask(
                new TaskId("intake"),
                TaskKind.CHECK_COMPLETENESS,
                proposal.id(),
                SEAT,
                null,
                null,
                Examples.NOW,
                DUE,
                null,
                null,
                null,
                null));
    }

    @Test
    void tellsTheSameOfATermOnce() {
        assertThat(notices.give(reminder(5, DUE))).isTrue();
        assertThat(notices.give(reminder(5, DUE))).isFalse();

        assertThat(notices.give(reminder(1, DUE))).isTrue();
        assertThat(notices.give(reminder(5, DUE.plusDays(7)))).isTrue();
        assertThat(notices.unread(Examples.PERSON, List.of(SEAT))).isEqualTo(3);
    }

    @Test
    void tellsWhatHappenedToAProposalAsOftenAsItHappens() {
        assertThat(notices.give(parked(SEAT))).isTrue();
        assertThat(notices.give(parked(SEAT))).isTrue();
    }

    @Test
    void listsWhatSeatsWereToldTheLatestFirst() {
        notices.give(reminder(5, DUE));
        notices.give(parked(OTHER_SEAT));

        List<NoticeRow> rows = notices.of(Examples.PERSON, List.of(SEAT, OTHER_SEAT), EVERYTHING, 0, 10);

        assertThat(rows).extracting(NoticeRow::notice).containsExactly(parked(OTHER_SEAT), reminder(5, DUE));
        assertThat(rows).extracting(NoticeRow::title).containsOnly(new ProposalTitle.Open("Food Valley"));
        assertThat(rows).extracting(NoticeRow::number).containsOnly(proposal.number());
        assertThat(rows)
                .extracting(NoticeRow::work)
                .containsExactly(null, new NoticeRow.Work(TaskKind.CHECK_COMPLETENESS, SEAT, true));
        assertThat(notices.of(Examples.PERSON, List.of(OTHER_SEAT), EVERYTHING, 0, 10))
                .hasSize(1);
        assertThat(notices.of(Examples.PERSON, List.of(), EVERYTHING, 0, 10)).isEmpty();
    }

    @Test
    void hidesTitleAndReasonsOfWhatIsSecretFromWhoNeedsNotKnow() {
        Seat college = new Seat(OTHER_SEAT, new BodyId("gs-utrecht"), SeatRole.COLLEGE, new ProvinceCode("pv26"), "");
        secrecies.add(Secrecy.impose(
                proposal.id(),
                null,
                college,
                SecrecyGround.PERSONAL_PRIVACY,
                "Namen van grondeigenaren.",
                Examples.PERSON,
                Examples.NOW));
        notices.give(parked(SEAT));

        NoticeRow outside =
                notices.of(OTHER_PERSON, List.of(SEAT), Reader.nobody(), 0, 10).get(0);
        NoticeRow inside = rows(OTHER_PERSON).get(0);

        assertThat(outside.title()).isEqualTo(new ProposalTitle.Hidden());
        assertThat(outside.notice().note()).isEmpty();
        assertThat(inside.title()).isEqualTo(new ProposalTitle.Confided("Food Valley"));
        assertThat(inside.notice()).isEqualTo(parked(SEAT));
    }

    @Test
    void isReadByEachPersonForThemselves() {
        notices.give(reminder(5, DUE));
        long id = rows(Examples.PERSON).get(0).id();

        notices.read(Examples.PERSON, List.of(SEAT), id, Examples.NOW);
        notices.read(Examples.PERSON, List.of(SEAT), id, Examples.NOW);

        assertThat(rows(Examples.PERSON)).extracting(NoticeRow::read).containsExactly(true);
        assertThat(rows(OTHER_PERSON)).extracting(NoticeRow::read).containsExactly(false);
        assertThat(notices.unread(Examples.PERSON, List.of(SEAT))).isZero();
        assertThat(notices.unread(OTHER_PERSON, List.of(SEAT))).isEqualTo(1);
    }

    @Test
    void isNotReadByWhoHasNoSeatItIsFor() {
        notices.give(reminder(5, DUE));
        long id = rows(Examples.PERSON).get(0).id();

        notices.read(OTHER_PERSON, List.of(OTHER_SEAT), id, Examples.NOW);

        assertThat(notices.unread(OTHER_PERSON, List.of(SEAT))).isEqualTo(1);
    }

    @Test
    void leavesUnreadWhatCameSinceOneLooked() {
        notices.give(reminder(5, DUE));
        long seen = rows(Examples.PERSON).get(0).id();
        notices.give(reminder(1, DUE));

        notices.readUpTo(Examples.PERSON, List.of(SEAT), seen, Examples.NOW);

        assertThat(rows(Examples.PERSON)).extracting(NoticeRow::read).containsExactly(false, true);
    }

    private List<NoticeRow> rows(PersonId person) {
        return notices.of(person, List.of(SEAT), EVERYTHING, 0, 10);
    }

    private Notice reminder(int workingDays, LocalDate due) {
        return new Notice(
                SEAT, proposal.id(), new TaskId("intake"), NoticeKind.REMINDER, workingDays, due, "", Examples.NOW);
    }

    private Notice parked(SeatId seat) {
        return new Notice(
                seat, proposal.id(), null, NoticeKind.PARKED, 0, null, "Iets anders gaat voor.", Examples.NOW);
    }
}
