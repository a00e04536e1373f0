package nl.ibp.domain.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.ThemeNumber;

/**
 * What differs between two texts of a proposal, part by part, so that whoever knows the one need not read the other
 * from the start. The order within a list is no difference.
 *
 * @param moneyLines changed where another amount or note stands for the same province, source and year
 * @param attachments changed where another document bears the same name
 */
public record ContentDifference(
        Optional<Change<String>> title,
        Optional<Change<String>> summary,
        Optional<Change<Urgency>> urgency,
        List<Change<Region>> regions,
        List<Change<ThemeNumber>> themes,
        List<Change<CoSubmitter>> coSubmitters,
        List<Change<String>> otherPartners,
        List<Change<CentralGovernmentRequest>> requests,
        List<Change<MoneyLine>> moneyLines,
        List<Change<Milestone>> milestones,
        List<Change<Attachment>> attachments) {

    public static ContentDifference between(ProposalContent before, ProposalContent after) {
        return new ContentDifference(
                one(before.title(), after.title()),
                one(before.summary(), after.summary()),
                one(before.urgency(), after.urgency()),
                ListDifference.between(before.regions(), after.regions(), Region::name, ContentDifference::place),
                ListDifference.between(before.themes(), after.themes()),
                ListDifference.between(before.coSubmitters(), after.coSubmitters(), CoSubmitter::province),
                ListDifference.between(before.otherPartners(), after.otherPartners()),
                ListDifference.between(
                        before.requests(),
                        after.requests(),
                        CentralGovernmentRequest::request,
                        ContentDifference::addressee),
                ListDifference.between(before.moneyLines(), after.moneyLines(), ContentDifference::cell),
                ListDifference.between(before.milestones(), after.milestones(), Milestone::description),
                documents(before.attachments(), after.attachments()));
    }

    private static <T> Optional<Change<T>> one(T before, T after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new Change<>(before, after));
    }

    // What has another name is the same region if it lies in the same place.
    private static Object place(Region region) {
        return region.points().isEmpty() ? region : region.points();
    }

    // A request that is worded anew is still the one that this ministry is asked.
    private static Object addressee(CentralGovernmentRequest request) {
        return request.addressee().isEmpty() ? request : request.addressee();
    }

    private static Object cell(MoneyLine line) {
        return List.of(line.province(), line.source(), line.year());
    }

    // Taken out and put back it has another id, and is still the same document.
    private static List<Change<Attachment>> documents(List<Attachment> before, List<Attachment> after) {
        return ListDifference.between(before, after, Attachment::name).stream()
                .filter(change -> !isSameDocument(change))
                .toList();
    }

    private static boolean isSameDocument(Change<Attachment> change) {
        Attachment before = change.before();
        Attachment after = change.after();
        return before != null && after != null && before.sha256().equals(after.sha256());
    }

    public boolean isEmpty() {
        return Stream.of(title, summary, urgency).allMatch(Optional::isEmpty)
                && Stream.of(
                                regions,
                                themes,
                                coSubmitters,
                                otherPartners,
                                requests,
                                moneyLines,
                                milestones,
                                attachments)
                        .allMatch(List::isEmpty);
    }
}
