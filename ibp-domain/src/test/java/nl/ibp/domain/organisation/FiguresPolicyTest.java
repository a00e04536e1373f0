package nl.ibp.domain.organisation;

import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.ibp.domain.organisation.JointFiguresPolicy.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who works for all provinces sees the figures of all, a province its own, and nobody another's by subtracting. */
class FiguresPolicyTest {

    private static final BodyId COMMITTEE = new BodyId("aac-vp");
    private static final BodyId COLLEGE_OF_DRENTHE = new BodyId("gs-drenthe");
    private static final Seat MEMBER_FOR_DRENTHE = seat("aac-vp-drenthe", COMMITTEE, SeatRole.MEMBER, DRENTHE);
    private static final Seat MEMBER_FOR_GELDERLAND = seat("aac-vp-gelderland", COMMITTEE, SeatRole.MEMBER, GELDERLAND);
    private static final Seat CHAIR = seat("aac-vp-voorzitter", COMMITTEE, SeatRole.CHAIR, null);

    @ParameterizedTest
    @EnumSource(
            value = SeatRole.class,
            names = {"MANAGER", "BUREAU", "BOARD", "HEAD_GROUP", "ADMINISTRATOR"})
    void showsAllToWhoWorksForAllProvinces(SeatRole role) {
        FigureScope scope = FiguresPolicy.of(List.of(seat("een", new BodyId("ipo"), role, null)));

        assertThat(scope.isEverything()).isTrue();
        assertThat(scope.mayCompare(DRENTHE)).isTrue();
        assertThat(scope.tells(MEMBER_FOR_DRENTHE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = SeatRole.class,
            names = {"POLICY_OFFICER", "COLLEGE", "STATES_CLERK", "MEMBER"})
    void showsAProvinceItsOwnAndWhatIsOfAllTogether(SeatRole role) {
        FigureScope scope = FiguresPolicy.of(List.of(seat("een", new BodyId("orgaan"), role, GELDERLAND)));

        assertThat(scope.isEverything()).isFalse();
        assertThat(scope.mayCompare(GELDERLAND)).isTrue();
        assertThat(scope.mayCompare(null)).isTrue();
        assertThat(scope.mayCompare(DRENTHE)).isFalse();
        assertThat(scope.tells(new Body(COMMITTEE, BodyKind.OFFICIAL_COMMITTEE, "AAC VP", null)))
                .isTrue();
        assertThat(scope.tells(new Body(COLLEGE_OF_DRENTHE, BodyKind.COLLEGE, "GS", DRENTHE)))
                .isFalse();
        assertThat(scope.tells(MEMBER_FOR_GELDERLAND)).isTrue();
        assertThat(scope.tells(MEMBER_FOR_DRENTHE)).isFalse();
        assertThat(scope.tells(CHAIR)).isTrue();
    }

    @Test
    void showsWhoKeepsACommitteeGoingItsMembersAndNoProvince() {
        FigureScope scope = FiguresPolicy.of(List.of(CHAIR));

        assertThat(scope.tells(MEMBER_FOR_DRENTHE)).isTrue();
        assertThat(scope.tells(seat("aac-re-drenthe", new BodyId("aac-re"), SeatRole.MEMBER, DRENTHE)))
                .isFalse();
        assertThat(scope.mayCompare(DRENTHE)).isFalse();
    }

    @Test
    void showsWhoHasNoSeatNobodysFigures() {
        FigureScope scope = FiguresPolicy.of(List.of());

        assertThat(scope.isEverything()).isFalse();
        assertThat(scope.mayCompare(DRENTHE)).isFalse();
        assertThat(scope.tells(MEMBER_FOR_DRENTHE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,0,true", "4,3,false", "5,2,false", "5,3,true", "400,1,false", "400,12,true"})
    void tellsOfOthersWhereTheyAreEnough(int cases, int provinces, boolean isTold) {
        assertThat(JointFiguresPolicy.isEnough(cases, provinces)).isEqualTo(isTold);
    }

    @Test
    void withholdsWhatCouldBeSubtractedFromWhatIsTold() {
        Part<Integer> most = new Part<>(0, 40, Set.of(code(1), code(2), code(3)));
        Part<Integer> rest = new Part<>(1, 2, Set.of(code(4)));

        List<String> answered = JointFiguresPolicy.answered(
                List.of("most", "all", "rest"),
                List.of(most, rest),
                (question, part) -> question.equals("all") || question.equals(part == 0 ? "most" : "rest"));

        assertThat(answered).containsExactly("most");
    }

    /** Every question there is over these parts is asked, in any order of preference. */
    @Property
    void leavesNoFewWhenTwoAnswersAreSetOffAgainstEachOther(@ForAll("parts") List<Part<Integer>> parts) {
        List<BitSet> questions = new ArrayList<>(IntStream.range(1, 1 << parts.size())
                .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
                .toList());

        List<BitSet> answered = JointFiguresPolicy.answered(questions, parts, BitSet::get);

        for (BitSet one : answered) {
            for (BitSet other : answered) {
                BitSet left = (BitSet) one.clone();
                left.andNot(other);
                assertThat(fewIn(left, parts)).isFalse();
            }
            assertThat(fewIn(one, parts)).isFalse();
        }
    }

    private static boolean fewIn(BitSet asked, List<Part<Integer>> parts) {
        Set<ProvinceCode> provinces = new HashSet<>();
        int cases = 0;
        for (Part<Integer> part : parts) {
            if (asked.get(part.key())) {
                cases += part.cases();
                provinces.addAll(part.provinces());
            }
        }
        return cases > 0 && (cases < 5 || provinces.size() < 3);
    }

    @Provide
    Arbitrary<List<Part<Integer>>> parts() {
        Arbitrary<Set<ProvinceCode>> provinces = Arbitraries.integers()
                .between(1, 12)
                .map(FiguresPolicyTest::code)
                .set()
                .ofMinSize(1)
                .ofMaxSize(6);
        Arbitrary<Part<Integer>> part = Combinators.combine(
                        Arbitraries.integers().between(1, 9), provinces)
                .as((cases, codes) -> new Part<>(0, Math.max(cases, codes.size()), codes));
        return part.list().ofMinSize(1).ofMaxSize(6).map(all -> IntStream.range(0, all.size())
                .mapToObj(index ->
                        new Part<>(index, all.get(index).cases(), all.get(index).provinces()))
                .toList());
    }

    private static ProvinceCode code(int number) {
        return new ProvinceCode("pv%02d".formatted(19 + number));
    }

    private static Seat seat(String id, BodyId body, SeatRole role, @Nullable ProvinceCode province) {
        return new Seat(new SeatId(id), body, role, province, id);
    }
}
