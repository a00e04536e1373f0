package nl.ibp.domain.consultation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the chair starts from: the position most members took, all their remarks and conditions, and the members who
 * think otherwise. The chair may change all of it.
 *
 * @param position null when nobody answered: silence is not consent, so there is nothing to propose
 */
public record AdviceDraft(
        @Nullable Position position, String text, List<String> conditions, List<MinorityPosition> minority) {

    static AdviceDraft from(List<Review> reviews) {
        if (reviews.isEmpty()) {
            return new AdviceDraft(null, "", List.of(), List.of());
        }
        Position position = prevailing(reviews);
        String text = reviews.stream()
                .filter(review -> sides(review.position(), position))
                .map(Review::remarks)
                .filter(remarks -> !remarks.isEmpty())
                .distinct()
                .map(remarks -> "– " + remarks)
                .collect(Collectors.joining("\n"));
        List<String> conditions = List.copyOf(reviews.stream()
                .flatMap(review -> review.conditions().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        return new AdviceDraft(position, text, conditions, dissent(reviews, position));
    }

    static List<MinorityPosition> dissent(List<Review> reviews, Position position) {
        return reviews.stream()
                .filter(review -> !sides(review.position(), position))
                .map(review -> new MinorityPosition(review.member(), review.position(), review.remarks()))
                .toList();
    }

    // Positive with and without remarks are on one side; when sides are even the more critical one prevails, since an
    // advice that hides a doubt shared by half of the members is worse than one that shows it.
    private static Position prevailing(List<Review> reviews) {
        Map<Position, Long> counts =
                reviews.stream().collect(Collectors.groupingBy(Review::position, Collectors.counting()));
        long supportive =
                counts.getOrDefault(Position.POSITIVE, 0L) + counts.getOrDefault(Position.POSITIVE_WITH_REMARKS, 0L);
        long negative = counts.getOrDefault(Position.NEGATIVE, 0L);
        long returning = counts.getOrDefault(Position.RETURN, 0L);
        if (supportive > Math.max(negative, returning)) {
            return counts.containsKey(Position.POSITIVE_WITH_REMARKS) || negative + returning > 0
                    ? Position.POSITIVE_WITH_REMARKS
                    : Position.POSITIVE;
        }
        return returning >= negative ? Position.RETURN : Position.NEGATIVE;
    }

    private static boolean sides(Position one, Position other) {
        return one == other || (one.isSupportive() && other.isSupportive());
    }
}
