package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.OWN_MEANS;
import static nl.ibp.domain.fixture.Fixtures.REGIONAL_ENVELOPE;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.ThemeNumber;
import org.junit.jupiter.api.Test;

class ContentDifferenceTest {

    private static final GeoPoint BARNEVELD = new GeoPoint(5.58, 52.14);
    private static final GeoPoint WAGENINGEN = new GeoPoint(5.67, 51.97);

    @Test
    void findsNothingBetweenEqualTexts() {
        ContentDifference difference = between(full(), full());

        assertThat(difference.isEmpty()).isTrue();
    }

    @Test
    void findsEveryPartThatWasFilledIn() {
        ContentDifference difference = ContentDifference.between(
                ProposalContent.empty(), full().build().withAttachments(List.of(document("plan.pdf", "a1"))));

        assertThat(difference.title()).contains(new Change<>("", "Food Valley"));
        assertThat(difference.summary()).contains(new Change<>("", "Transitie van de landbouw."));
        assertThat(difference.urgency()).contains(new Change<>(Urgency.NORMAL, Urgency.URGENT));
        assertThat(List.of(
                        difference.regions(),
                        difference.themes(),
                        difference.coSubmitters(),
                        difference.otherPartners(),
                        difference.requests(),
                        difference.moneyLines(),
                        difference.milestones(),
                        difference.attachments()))
                .allSatisfy(part -> assertThat(part).singleElement().matches(Change::isAddition, "is an addition"));
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void leavesOutPartsThatStayedTheSame() {
        ContentDifference difference = between(full(), full().summarised("Anders."));

        assertThat(difference.summary()).contains(new Change<>("Transitie van de landbouw.", "Anders."));
        assertThat(difference.title()).isEmpty();
        assertThat(difference.urgency()).isEmpty();
        assertThat(difference.moneyLines()).isEmpty();
        assertThat(difference.requests()).isEmpty();
    }

    @Test
    void tellsWhatWasAddedFromWhatWasRemoved() {
        ContentDifference difference = between(
                content().underThemes(3, 4).withOtherPartners("WUR", "Gemeente Ede"),
                content().underThemes(4, 9).withOtherPartners("Gemeente Ede", "Waterschap"));

        assertThat(difference.themes())
                .containsExactly(Change.added(new ThemeNumber(9)), Change.removed(new ThemeNumber(3)));
        assertThat(difference.otherPartners()).containsExactly(Change.added("Waterschap"), Change.removed("WUR"));
    }

    @Test
    void takesAnotherOrderForNoDifference() {
        ContentDifference difference = between(
                content().withOtherPartners("WUR", "Gemeente Ede").with(UTRECHT).with(DRENTHE),
                content().withOtherPartners("Gemeente Ede", "WUR").with(DRENTHE).with(UTRECHT));

        assertThat(difference.isEmpty()).isTrue();
    }

    @Test
    void knowsARegionByItsNameAndElseByItsPlace() {
        Region before = new Region("Barneveld", List.of(BARNEVELD));
        Region moved = new Region("Barneveld", List.of(WAGENINGEN));
        Region renamed = new Region("Kern Barneveld", List.of(BARNEVELD));
        Region elsewhere = new Region("Wageningen", List.of(WAGENINGEN));

        assertThat(regions(before, moved)).containsExactly(new Change<>(before, moved));
        assertThat(regions(before, renamed)).containsExactly(new Change<>(before, renamed));
        assertThat(regions(before, elsewhere)).containsExactly(Change.added(elsewhere), Change.removed(before));
    }

    @Test
    void takesRegionsWithoutNameAndPlaceForDifferentOnes() {
        Region nameless = new Region("", List.of());
        Region named = new Region("Veluwe", List.of());

        assertThat(regions(nameless, named)).containsExactly(Change.added(named), Change.removed(nameless));
    }

    @Test
    void seesThatAPartnerBecameIndispensable() {
        ContentDifference difference =
                between(content().with(UTRECHT).with(DRENTHE), content().withIndispensable(UTRECHT));

        assertThat(difference.coSubmitters())
                .containsExactly(
                        new Change<>(new CoSubmitter(UTRECHT, false), new CoSubmitter(UTRECHT, true)),
                        Change.removed(new CoSubmitter(DRENTHE, false)));
    }

    @Test
    void knowsARequestByItsWordsAndElseByWhoIsAsked() {
        CentralGovernmentRequest unaddressed = new CentralGovernmentRequest("Ruimte in de wet", "");
        CentralGovernmentRequest addressed = new CentralGovernmentRequest("Ruimte in de wet", "LNV");
        CentralGovernmentRequest reworded = new CentralGovernmentRequest("Meer ruimte in de wet", "LNV");

        assertThat(requests(unaddressed, addressed)).containsExactly(new Change<>(unaddressed, addressed));
        assertThat(requests(addressed, reworded)).containsExactly(new Change<>(addressed, reworded));
        assertThat(requests(unaddressed, reworded))
                .containsExactly(Change.added(reworded), Change.removed(unaddressed));
    }

    @Test
    void comparesMoneyPerProvinceSourceAndYear() {
        ContentDifference difference = between(
                content()
                        .money(line(GELDERLAND, OWN_MEANS, 2026, euros(100_000)))
                        .money(line(GELDERLAND, OWN_MEANS, 2027, euros(100_000)))
                        .money(line(UTRECHT, OWN_MEANS, 2026, Stated.proMemorie())),
                content()
                        .money(line(UTRECHT, OWN_MEANS, 2026, euros(50_000)))
                        .money(line(GELDERLAND, OWN_MEANS, 2026, euros(150_000)))
                        .money(line(GELDERLAND, REGIONAL_ENVELOPE, 2027, euros(100_000))));

        assertThat(difference.moneyLines())
                .containsExactly(
                        new Change<>(
                                line(UTRECHT, OWN_MEANS, 2026, Stated.proMemorie()),
                                line(UTRECHT, OWN_MEANS, 2026, euros(50_000))),
                        new Change<>(
                                line(GELDERLAND, OWN_MEANS, 2026, euros(100_000)),
                                line(GELDERLAND, OWN_MEANS, 2026, euros(150_000))),
                        Change.added(line(GELDERLAND, REGIONAL_ENVELOPE, 2027, euros(100_000))),
                        Change.removed(line(GELDERLAND, OWN_MEANS, 2027, euros(100_000))));
    }

    @Test
    void seesThatAMilestoneMovedInTime() {
        Milestone before = new Milestone("Investeringsprogramma", ApproximateDate.year("2026", 2026));
        Milestone after = new Milestone("Investeringsprogramma", ApproximateDate.year("2027", 2027));

        ContentDifference difference =
                between(content().milestones(before), content().milestones(after));

        assertThat(difference.milestones()).containsExactly(new Change<>(before, after));
    }

    @Test
    void tellsAnotherDocumentOfTheSameNameFromTheSameDocument() {
        Attachment first = document("begroting.xlsx", "a1");
        Attachment again = document("begroting.xlsx", "a1");
        Attachment other = document("begroting.xlsx", "b2");

        assertThat(attachments(first, again)).isEmpty();
        assertThat(attachments(first, other)).containsExactly(new Change<>(first, other));
    }

    @Test
    void isTheSameTheOtherWayRound() {
        ContentDifference there = between(content(), full());
        ContentDifference back = between(full(), content());

        assertThat(back.moneyLines())
                .allSatisfy(change -> assertThat(change.isRemoval()).isTrue());
        assertThat(back.moneyLines())
                .extracting(Change::before)
                .isEqualTo(there.moneyLines().stream().map(Change::after).toList());
    }

    @Test
    void knowsNoChangeOfWhatNeverWas() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Change<>(null, null));
    }

    private static ContentBuilder full() {
        return content()
                .urgent()
                .with(UTRECHT)
                .withOtherPartners("WUR")
                .asking(new CentralGovernmentRequest("Ruimte in de wet", "LNV"))
                .ownMoney(GELDERLAND, 2026, 100_000)
                .milestones(new Milestone("Start", ApproximateDate.none()));
    }

    private static ContentDifference between(ContentBuilder before, ContentBuilder after) {
        return ContentDifference.between(before.build(), after.build());
    }

    private static List<Change<Region>> regions(Region before, Region after) {
        return between(content().inRegions(before), content().inRegions(after)).regions();
    }

    private static List<Change<CentralGovernmentRequest>> requests(
            CentralGovernmentRequest before, CentralGovernmentRequest after) {
        return between(content().asking(before), content().asking(after)).requests();
    }

    private static List<Change<Attachment>> attachments(Attachment before, Attachment after) {
        ProposalContent content = content().build();
        return ContentDifference.between(
                        content.withAttachments(List.of(before)), content.withAttachments(List.of(after)))
                .attachments();
    }

    private static Attachment document(String name, String checksum) {
        return new Attachment(AttachmentId.create(), name, "application/pdf", 10, checksum);
    }

    private static MoneyLine line(ProvinceCode province, FundingSourceId source, int year, Stated<Euros> amount) {
        return new MoneyLine(province, source, year, amount, "");
    }

    private static Stated<Euros> euros(long amount) {
        return Stated.of(Euros.of(amount));
    }
}
