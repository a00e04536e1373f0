package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.Parking;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.monitoring.ProposalFilter;
import nl.ibp.workflow.monitoring.ProposalList;
import nl.ibp.workflow.monitoring.ProposalRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcProposalListTest {

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalList list;

    private final RegionalProposal submitted = Examples.submitted(14);
    private final RegionalProposal draft = Examples.draft(Examples.DRENTHE, 15);

    @BeforeEach
    void addProposals() {
        proposals.add(submitted);
        proposals.add(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "food val",
                "Food Valley",
                "  VALLEY  ",
                "IBP-2018-014",
                "ibp-2018",
                "2018-014",
                "14",
                "landb wagening",
                "sudw",
                "Súdwest",
                "alley",
                "vally",
                ""
            })
    void findsByTheBeginningsOfWordsAndByWhatIsLikeThem(String text) {
        assertThat(find(text)).extracting(ProposalRow::number).containsExactly(submitted.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ley", "food chemelot", "2019", "xyz"})
    void doesNotFindWhatIsNotThere(String text) {
        assertThat(find(text)).isEmpty();
        assertThat(list.count(filter(text))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"food & | ! ( ) :* '", "\\ food \" <->", "food\u0000", "food;--", "%_ food", "🚜 food"})
    void takesPunctuationAsSpaceBetweenWords(String text) {
        assertThat(find(text)).hasSize(1);
    }

    @Test
    void bearsMoreAndLongerWordsThanAnybodyTypes() {
        assertThat(find("a".repeat(100_000))).isEmpty();
        assertThat(find("food ".repeat(10_000))).hasSize(1);
    }

    @Test
    void showsUnsubmittedDraftsToTheirOwnProvinceOnly() {
        assertThat(rows(filter("", atWorkFor(Examples.DRENTHE)))).hasSize(2);
        assertThat(rows(filter("", atWorkFor(Examples.UTRECHT)))).hasSize(1);
    }

    @Test
    void filtersByStatusThemeAndProvince() {
        assertThat(count(Set.of(ProposalStatus.COLLEGES, ProposalStatus.BOARD), null, null))
                .isEqualTo(1);
        assertThat(count(Set.of(ProposalStatus.BOARD), null, null)).isZero();
        assertThat(count(Set.of(), new ThemeNumber(4), null)).isEqualTo(1);
        assertThat(count(Set.of(), new ThemeNumber(1), null)).isZero();
        assertThat(count(Set.of(), null, Examples.GELDERLAND)).isEqualTo(1);
        assertThat(count(Set.of(), null, Examples.UTRECHT)).isEqualTo(1);
        assertThat(count(Set.of(), null, new ProvinceCode("pv31"))).isZero();
    }

    @Test
    void filtersWhatIsParked() {
        ProposalFilter parked = new ProposalFilter("", Set.of(), null, null, true, Reader.nobody());
        assertThat(rows(parked)).isEmpty();

        submitted.park(new Parking("Eerst iets anders.", Examples.PERSON, Examples.NOW));
        proposals.save(submitted);

        assertThat(rows(parked)).singleElement().extracting(ProposalRow::parked).isEqualTo(true);
        assertThat(list.count(parked)).isEqualTo(1);
    }

    private int count(Set<ProposalStatus> statuses, ThemeNumber theme, ProvinceCode province) {
        ProposalFilter filter = new ProposalFilter("", statuses, theme, province, false, Reader.nobody());
        assertThat(rows(filter)).hasSize(list.count(filter));
        return list.count(filter);
    }

    @Test
    void listsEverythingOneWantsToSeeOfAProposal() {
        ProposalRow row = find("food").get(0);

        assertThat(row)
                .isEqualTo(new ProposalRow(
                        submitted.id(),
                        submitted.number(),
                        new ProposalTitle.Open("Food Valley"),
                        Examples.GELDERLAND,
                        List.of(Examples.UTRECHT, Examples.DRENTHE),
                        List.of(new ThemeNumber(3), new ThemeNumber(4)),
                        ProposalStatus.COLLEGES,
                        Examples.NOW,
                        Examples.NOW,
                        1,
                        false));
    }

    @Test
    void dropsAProvinceFromTheListThatDroppedOut() {
        RegionalProposal eventful = Examples.eventful(16);
        proposals.add(eventful);

        assertThat(find("16").get(0).partners()).containsExactly(Examples.UTRECHT);
    }

    @Test
    void knowsSinceWhenAProposalIsWhereItIs() {
        proposals.save(submitted);
        assertThat(find("food").get(0).since()).isEqualTo(Examples.NOW);

        submitted.withdraw();
        proposals.save(submitted);

        assertThat(find("food").get(0).since()).isEqualTo(Examples.NOW.plusSeconds(3600));
    }

    @Test
    void listsPageByPage() {
        RegionalProposal other = Examples.submitted(17);
        proposals.add(other);

        List<ProposalRow> first = list.find(filter(""), 0, 1);
        List<ProposalRow> second = list.find(filter(""), 1, 1);

        assertThat(List.of(first.get(0).id(), second.get(0).id()))
                .containsExactlyInAnyOrder(submitted.id(), other.id());
    }

    private static Reader atWorkFor(ProvinceCode province) {
        return new Reader(Set.of(province), Set.of(), Set.of(), Set.of(), false);
    }

    private List<ProposalRow> find(String text) {
        return rows(filter(text));
    }

    private List<ProposalRow> rows(ProposalFilter filter) {
        return list.find(filter, 0, 50);
    }

    private static ProposalFilter filter(String text) {
        return filter(text, Reader.nobody());
    }

    private static ProposalFilter filter(String text, Reader reader) {
        return new ProposalFilter(text, Set.of(), null, null, false, reader);
    }
}
