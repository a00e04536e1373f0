package nl.ibp.ui.meeting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.DecisionManner;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.meeting.ListedDecision;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.meeting.MeetingId;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.meeting.KeepingMeetings;
import nl.ibp.workflow.monitoring.ProposalTitles;
import nl.ibp.workflow.monitoring.ProposalTitles.Named;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of decisions of a meeting names proposals as far as its reader may know them. */
class MeetingTablesTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Actor READER = new Actor(new PersonId("manager"), Set.of());
    private static final ProposalId OPEN = ProposalId.create();
    private static final ProposalId SECRET = ProposalId.create();

    private final KeepingMeetings meetings = mock(KeepingMeetings.class);
    private final ProposalTitles titles = mock(ProposalTitles.class);
    private final NameBook names = mock(NameBook.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.body(any(), any())).thenReturn("AAC VP");
        when(names.kindOf(any())).thenReturn(BodyKind.OFFICIAL_COMMITTEE);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void leadsToWhatIsOpenAndTellsNotEvenTheNumberOfWhatIsSecret() {
        Meeting held = Meeting.plan(MeetingId.create(), Fixtures.AAC_VP, Fixtures.TODAY, Fixtures.TODAY);
        held.hold(List.of(decision(OPEN), decision(SECRET)), Fixtures.CHAIR, Fixtures.NOW, Fixtures.TODAY);
        when(meetings.all()).thenReturn(List.of(held));
        when(titles.of(READER, Set.of(OPEN, SECRET)))
                .thenReturn(Map.of(
                        OPEN, new Named(new ProposalNumber(2026, 14), new ProposalTitle.Open("Food Valley")),
                        SECRET, new Named(new ProposalNumber(2026, 15), new ProposalTitle.Hidden())));

        Component lists = new MeetingTables(meetings, titles, () -> READER, names).held(Languages.DUTCH);

        assertThat(_find(lists, Anchor.class)).extracting(Anchor::getText).containsExactly("IBP-2026-014 Food Valley");
        assertThat(lists.getElement().getTextRecursively())
                .contains("Geheim dossier")
                .doesNotContain("IBP-2026-015");
    }

    private static ListedDecision decision(ProposalId proposal) {
        return new ListedDecision(proposal, 1, Position.POSITIVE.name(), DecisionManner.MEETING, Fixtures.NOW);
    }
}
