package nl.ibp.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.BrokenLink.Damage;
import org.junit.jupiter.api.Test;

class RecordChainTest {

    private static final ProposalId DOSSIER = ProposalId.create();

    @Test
    void isSoundAsItWasWritten() {
        RecordChain chain = new RecordChain(DOSSIER, links(5));

        assertThat(chain.firstBroken()).isEmpty();
        assertThat(new RecordChain(DOSSIER, List.of()).firstBroken()).isEmpty();
    }

    @Property
    void showsTheFirstEntryThatSaysSomethingElse(@ForAll @IntRange(max = 9) int at) {
        List<ChainedEntry> links = links(10);
        ChainedEntry link = links.get(at);
        links.set(at, new ChainedEntry(entry("rewritten"), link.sequence(), link.previous(), link.hash()));

        assertThat(new RecordChain(DOSSIER, links).firstBroken())
                .contains(BrokenLink.inChain(Damage.ALTERED, DOSSIER, at + 1));
    }

    @Property
    void showsTheFirstEntryThatIsMissing(@ForAll @IntRange(max = 8) int at) {
        List<ChainedEntry> links = links(10);
        links.remove(at);

        assertThat(new RecordChain(DOSSIER, links).firstBroken())
                .contains(BrokenLink.inChain(Damage.MISSING, DOSSIER, at + 1));
    }

    @Property
    void showsEntriesThatChangedPlaces(@ForAll @IntRange(max = 9) int one, @ForAll @IntRange(max = 9) int other) {
        Assume.that(one < other);
        List<ChainedEntry> links = links(10);
        ChainedEntry moved = links.get(one);
        links.set(one, links.get(other));
        links.set(other, moved);

        assertThat(new RecordChain(DOSSIER, links).firstBroken())
                .contains(BrokenLink.inChain(Damage.MISSING, DOSSIER, one + 1));
    }

    @Test
    void coversEveryPartOfAnEntry() {
        RecordEntry entry = entry("as it was");
        PersonId other = new PersonId("other");
        List<RecordEntry> changed = List.of(
                new RecordEntry(
                        ProposalId.create(), entry.at(), entry.person(), entry.seat(), entry.event(), entry.details()),
                new RecordEntry(
                        DOSSIER,
                        entry.at().plusSeconds(1),
                        entry.person(),
                        entry.seat(),
                        entry.event(),
                        entry.details()),
                new RecordEntry(DOSSIER, entry.at(), other, entry.seat(), entry.event(), entry.details()),
                new RecordEntry(
                        DOSSIER, entry.at(), entry.person(), new SeatId("other-seat"), entry.event(), entry.details()),
                new RecordEntry(
                        DOSSIER, entry.at(), entry.person(), entry.seat(), other, entry.event(), entry.details()),
                new RecordEntry(
                        DOSSIER, entry.at(), entry.person(), entry.seat(), RecordedEvent.CONSOLIDATED, entry.details()),
                new RecordEntry(DOSSIER, entry.at(), entry.person(), entry.seat(), entry.event(), Map.of()));
        String hash = ChainedEntry.after(null, entry).hash();

        assertThat(changed)
                .allSatisfy(
                        one -> assertThat(ChainedEntry.after(null, one).hash()).isNotEqualTo(hash));
    }

    @Test
    void tellsPartsApartWhereverTheyAreCut() {
        RecordEntry one = withDetails(Map.of("a", "bc"));
        RecordEntry other = withDetails(Map.of("ab", "c"));

        assertThat(ChainedEntry.after(null, one).hash())
                .isNotEqualTo(ChainedEntry.after(null, other).hash());
    }

    @Test
    void showsAnEndThatWasRewrittenAfterItWasSealed() {
        List<ChainedEntry> links = links(3);
        LocalDate day = LocalDate.of(2026, 5, 4);
        Seal seal = Seal.after(null, day, List.of(links.get(2).head()));
        List<ChainedEntry> rewritten = new ArrayList<>(links.subList(0, 2));
        rewritten.add(ChainedEntry.after(rewritten.get(1).head(), entry("otherwise")));

        assertThat(new RecordChain(DOSSIER, rewritten).firstBroken()).isEmpty();
        assertThat(seal.contradictedBy(new RecordChain(DOSSIER, links))).isEmpty();
        assertThat(seal.contradictedBy(new RecordChain(DOSSIER, rewritten)))
                .contains(new BrokenLink(Damage.NOT_AS_SEALED, DOSSIER, 3, day));
        assertThat(seal.contradictedBy(new RecordChain(DOSSIER, links.subList(0, 2))))
                .contains(new BrokenLink(Damage.NOT_AS_SEALED, DOSSIER, 3, day));
        assertThat(seal.contradictedBy(new RecordChain(DOSSIER, List.of())))
                .contains(new BrokenLink(Damage.NOT_AS_SEALED, DOSSIER, 3, day));
    }

    @Test
    void showsTheFirstSealThatIsNotWhatItWas() {
        ChainHead head = links(1).get(0).head();
        Seal monday = Seal.after(null, LocalDate.of(2026, 5, 4), List.of(head));
        Seal tuesday = Seal.after(monday, LocalDate.of(2026, 5, 5), List.of());
        Seal forged = new Seal(monday.day(), List.of(), monday.previous(), monday.hash());

        assertThat(Seal.firstBroken(List.of(monday, tuesday))).isEmpty();
        assertThat(Seal.firstBroken(List.of(forged, tuesday)))
                .contains(new BrokenLink(Damage.SEAL_ALTERED, null, 0, monday.day()));
        assertThat(Seal.firstBroken(List.of(tuesday)))
                .contains(new BrokenLink(Damage.SEAL_ALTERED, null, 0, tuesday.day()));
    }

    private static List<ChainedEntry> links(int number) {
        List<ChainedEntry> links = new ArrayList<>();
        IntStream.range(0, number)
                .forEach(i -> links.add(ChainedEntry.after(
                        links.isEmpty() ? null : links.get(links.size() - 1).head(), entry("entry " + i))));
        return links;
    }

    private static RecordEntry entry(String reasons) {
        return withDetails(Map.of("reasons", reasons, "version", "1"));
    }

    private static RecordEntry withDetails(Map<String, String> details) {
        return new RecordEntry(
                DOSSIER,
                Fixtures.NOW,
                new PersonId("somebody"),
                new SeatId("ipo-bureau"),
                RecordedEvent.INTAKE_DONE,
                details);
    }
}
