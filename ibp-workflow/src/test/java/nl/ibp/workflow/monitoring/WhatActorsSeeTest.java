package nl.ibp.workflow.monitoring;

import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.TODAY;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.workflow.inbox.Tasks;
import org.junit.jupiter.api.Test;

/** Reading decides by itself what somebody may see, by the seats that person holds. */
class WhatActorsSeeTest {

    private static final Actor OFFICER = actor("beleid-gelderland");
    private static final Actor MEMBER = actor("aac-vp-gelderland");
    private static final ProposalSearch EVERYTHING = new ProposalSearch("", Set.of(), null, null, false);
    private static final ProposalFilter WITH_DRAFTS_OF_GELDERLAND =
            new ProposalFilter("", Set.of(), null, null, false, reader(OFFICER));
    private static final ProposalFilter WITHOUT_DRAFTS =
            new ProposalFilter("", Set.of(), null, null, false, reader(MEMBER));

    private final DossierAccess access = new DossierAccess(new TwoSeats(), mock(Secrecies.class), mock(Tasks.class));
    private final Proposals proposals = mock(Proposals.class);

    @Test
    void listsDraftsToWhoWorksForTheirProvinceOnly() {
        ProposalList list = mock(ProposalList.class);
        ProposalRow draft = mock(ProposalRow.class);
        when(list.find(WITH_DRAFTS_OF_GELDERLAND, 0, 25)).thenReturn(List.of(draft));
        when(list.count(WITH_DRAFTS_OF_GELDERLAND)).thenReturn(1);
        when(list.find(WITHOUT_DRAFTS, 0, 25)).thenReturn(List.of());
        ListingProposals listing = new ListingProposals(list, access);

        assertThat(listing.find(OFFICER, EVERYTHING, 25)).containsExactly(draft);
        assertThat(listing.count(OFFICER, EVERYTHING)).isOne();
        assertThat(listing.find(MEMBER, EVERYTHING, 25)).isEmpty();
        assertThat(listing.count(MEMBER, EVERYTHING)).isZero();
    }

    @Test
    void countsWhatTheListShowsAndNoMore() {
        Progress progress = mock(Progress.class);
        StatusFigure figure = new StatusFigure(ProposalStatus.DRAFT, 1, 0);
        SeatFigure seat = new SeatFigure(new SeatId("beleid-gelderland"), new BodyId("beleid"), 1, NOW, null);
        when(progress.byStatus(reader(OFFICER), TODAY)).thenReturn(List.of(figure));
        when(progress.bySeat(reader(OFFICER), TODAY)).thenReturn(List.of(seat));
        when(progress.hidden(reader(MEMBER), TODAY)).thenReturn(new HiddenWork(2, 1));
        when(progress.byTheme(reader(OFFICER))).thenReturn(Map.of(new ThemeNumber(4), 1));
        WatchingProgress watching = new WatchingProgress(progress, access, Clock.fixed(NOW, OfficialTime.ZONE));

        assertThat(watching.byStatus(OFFICER)).containsExactly(figure);
        assertThat(watching.bySeat(OFFICER)).containsExactly(seat);
        assertThat(watching.byTheme(OFFICER)).containsOnlyKeys(new ThemeNumber(4));
        assertThat(watching.byStatus(MEMBER)).isEmpty();
        assertThat(watching.bySeat(MEMBER)).isEmpty();
        assertThat(watching.hidden(MEMBER)).isEqualTo(new HiddenWork(2, 1));
        assertThat(watching.byTheme(MEMBER)).isEmpty();
    }

    @Test
    void showsTheProcessOfADraftToItsOwnProvinceOnly() {
        RegionalProposal draft = known(proposal().draft());

        assertThat(processes().of(OFFICER, draft.id())).hasSize(1);
        assertThat(processes().of(MEMBER, draft.id())).isEmpty();
    }

    @Test
    void showsTheProcessOfASubmittedProposalToEverybody() {
        RegionalProposal submitted = known(proposal().beforeColleges());

        assertThat(processes().of(MEMBER, submitted.id())).hasSize(1);
    }

    @Test
    void showsNoProcessOfAProposalThatThereIsNot() {
        assertThat(processes().of(OFFICER, proposal().draft().id())).isEmpty();
    }

    private RegionalProposal known(RegionalProposal proposal) {
        when(proposals.find(proposal.id())).thenReturn(Optional.of(proposal));
        return proposal;
    }

    private ReadingProcesses processes() {
        ProcessPictures pictures = mock(ProcessPictures.class);
        when(pictures.of(any())).thenReturn(List.of(mock(ProcessPicture.class)));
        return new ReadingProcesses(pictures, proposals, access);
    }

    private static Reader reader(Actor actor) {
        Seats seats = new TwoSeats();
        return Reader.holding(actor.seats().stream().map(seats::get).toList(), seats.all());
    }

    private static Actor actor(String seat) {
        return new Actor(new PersonId(seat), Set.of(new SeatId(seat)));
    }

    /** A policy officer works for a province; a member of a joint committee for the committee. */
    private static class TwoSeats implements Seats {

        @Override
        public List<Seat> all() {
            return List.of(
                    seat("beleid-gelderland", SeatRole.POLICY_OFFICER), seat("aac-vp-gelderland", SeatRole.MEMBER));
        }

        @Override
        public Optional<Seat> find(SeatId id) {
            return all().stream().filter(seat -> seat.id().equals(id)).findFirst();
        }

        private static Seat seat(String id, SeatRole role) {
            return new Seat(new SeatId(id), new BodyId("orgaan"), role, Fixtures.GELDERLAND, id);
        }
    }
}
