package nl.ibp.domain.consultation;

import static nl.ibp.domain.fixture.ConsultationBuilder.consultation;
import static nl.ibp.domain.fixture.ConsultationBuilder.review;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.ibp.domain.fixture.ConsultationBuilder;
import nl.ibp.domain.organisation.SeatId;
import org.junit.jupiter.api.Test;

class AdviceDraftTest {

    @Test
    void proposesNothingWhenNobodyAnswered() {
        assertThat(draft(consultation())).isEqualTo(new AdviceDraft(null, "", List.of(), List.of()));
    }

    @Test
    void isPositiveWhenAllAre() {
        AdviceDraft draft = draft(consultation().answered(Position.POSITIVE, "").answered(Position.POSITIVE, ""));

        assertThat(draft.position()).isEqualTo(Position.POSITIVE);
        assertThat(draft.minority()).isEmpty();
    }

    @Test
    void gathersRemarksOfThoseOnItsSide() {
        AdviceDraft draft = draft(consultation()
                .answered(Position.POSITIVE_WITH_REMARKS, "Let op stikstof.", "Monitor stikstof")
                .answered(Position.POSITIVE, "Goed plan.")
                .answered(Position.NEGATIVE, "Te duur."));

        assertThat(draft.position()).isEqualTo(Position.POSITIVE_WITH_REMARKS);
        assertThat(draft.text()).isEqualTo("– Let op stikstof.\n– Goed plan.");
        assertThat(draft.conditions()).containsExactly("Monitor stikstof");
        assertThat(draft.minority()).extracting(MinorityPosition::remarks).containsExactly("Te duur.");
    }

    @Test
    void takesTheMoreCriticalSideWhenSidesAreEven() {
        assertThat(draft(consultation().answered(Position.POSITIVE, "").answered(Position.NEGATIVE, "Te duur."))
                        .position())
                .isEqualTo(Position.NEGATIVE);
        assertThat(draft(consultation()
                                .answered(Position.NEGATIVE, "Te duur.")
                                .answered(Position.RETURN, "Dekking ontbreekt."))
                        .position())
                .isEqualTo(Position.RETURN);
    }

    @Property
    void losesNoCondition(@ForAll("reviews") List<Review> reviews) {
        AdviceDraft draft = AdviceDraft.from(reviews);

        assertThat(reviews).allSatisfy(review -> assertThat(draft.conditions()).containsAll(review.conditions()));
        assertThat(draft.conditions()).doesNotHaveDuplicates();
    }

    @Property
    void showsEveryMemberOnTheOtherSideAndNoOther(@ForAll("reviews") List<Review> reviews) {
        AdviceDraft draft = AdviceDraft.from(reviews);

        assertThat(draft.minority())
                .containsExactlyElementsOf(reviews.stream()
                        .filter(review -> !onSide(draft, review))
                        .map(review -> new MinorityPosition(review.member(), review.position(), review.remarks()))
                        .toList());
    }

    @Property
    void losesNoRemark(@ForAll("reviews") List<Review> reviews) {
        AdviceDraft draft = AdviceDraft.from(reviews);

        assertThat(reviews).allSatisfy(review -> assertThat(draft.text()
                        + draft.minority().stream()
                                .map(MinorityPosition::remarks)
                                .toList())
                .contains(review.remarks()));
    }

    @Property
    void neverSpeaksForFewerThanAnyOtherSide(@ForAll("reviews") List<Review> reviews) {
        AdviceDraft draft = AdviceDraft.from(reviews);
        long own = reviews.stream().filter(review -> onSide(draft, review)).count();

        for (Position other : List.of(Position.POSITIVE, Position.NEGATIVE, Position.RETURN)) {
            assertThat(reviews.stream()
                            .filter(review -> sides(other, review.position()))
                            .count())
                    .isLessThanOrEqualTo(own);
        }
    }

    private static boolean onSide(AdviceDraft draft, Review review) {
        Position position = draft.position();
        return position != null && sides(position, review.position());
    }

    private static boolean sides(Position one, Position other) {
        return one == other || (one.isSupportive() && other.isSupportive());
    }

    private static AdviceDraft draft(ConsultationBuilder consultation) {
        return consultation.advising().draft().orElseThrow();
    }

    @Provide
    Arbitrary<List<Review>> reviews() {
        Arbitrary<SeatId> members = Arbitraries.integers().between(1, 40).map(i -> new SeatId("aac-vp-lid" + i));
        Arbitrary<Position> positions =
                Arbitraries.of(Position.POSITIVE, Position.POSITIVE_WITH_REMARKS, Position.NEGATIVE, Position.RETURN);
        Arbitrary<List<String>> conditions = Arbitraries.of("Monitor stikstof", "Dekking eerst", "Jaarlijks verslag")
                .list()
                .ofMaxSize(3);
        return Combinators.combine(members, positions, Arbitraries.of("Te duur.", "Goed plan.", "Later."), conditions)
                .as((member, position, remarks, under) ->
                        review(member, position, remarks, under.toArray(String[]::new)))
                .list()
                .ofMaxSize(12)
                .uniqueElements(Review::member);
    }
}
