package nl.ibp.domain.proposal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.ThemeNumber;

/**
 * All that a proposal says. Parts may be missing while it is a draft; what may not be missing at submission is decided
 * by {@link SubmissionPolicy}.
 *
 * @param otherPartners municipalities, water boards, companies, schools
 */
public record ProposalContent(
        String title,
        String summary,
        Urgency urgency,
        List<Region> regions,
        List<ThemeNumber> themes,
        List<CoSubmitter> coSubmitters,
        List<String> otherPartners,
        List<CentralGovernmentRequest> requests,
        List<MoneyLine> moneyLines,
        List<Milestone> milestones,
        List<Attachment> attachments) {

    private static final int MOST_ENTRIES = 200;

    public ProposalContent {
        title = Text.line("title", title);
        summary = Text.passage("summary", summary);
        regions = atMost("regions", regions);
        themes = List.copyOf(new TreeSet<>(themes));
        coSubmitters = atMost("coSubmitters", coSubmitters);
        otherPartners = atMost("otherPartners", otherPartners).stream()
                .map(partner -> Text.line("otherPartners", partner))
                .filter(partner -> !partner.isEmpty())
                .distinct()
                .toList();
        requests = atMost("requests", requests);
        moneyLines = atMost("moneyLines", moneyLines);
        milestones = atMost("milestones", milestones);
        attachments = atMost("attachments", attachments);
    }

    private static <T> List<T> atMost(String field, Collection<T> entries) {
        if (entries.size() > MOST_ENTRIES) {
            throw Refused.because(field, "TOO_MANY_ENTRIES", MOST_ENTRIES);
        }
        return List.copyOf(entries);
    }

    public static ProposalContent empty() {
        return new ProposalContent(
                "",
                "",
                Urgency.NORMAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The provinces that take part, the lead first. */
    public Set<ProvinceCode> participants(ProvinceCode lead) {
        Set<ProvinceCode> participants = new LinkedHashSet<>();
        participants.add(lead);
        coSubmitters.forEach(partner -> participants.add(partner.province()));
        return participants;
    }

    public SortedSet<ThemeNumber> contentThemes() {
        SortedSet<ThemeNumber> content = new TreeSet<>(themes);
        content.removeIf(theme -> !theme.isContentTheme());
        return content;
    }

    /** What a province puts in or receives under this proposal. */
    public List<MoneyLine> moneyLinesOf(ProvinceCode province) {
        return moneyLines.stream()
                .filter(line -> line.province().equals(province))
                .toList();
    }

    /** The same without the provinces that dropped out, and without their money. */
    public ProposalContent without(Set<ProvinceCode> dropped) {
        return new ProposalContent(
                title,
                summary,
                urgency,
                regions,
                themes,
                coSubmitters.stream()
                        .filter(p -> !dropped.contains(p.province()))
                        .toList(),
                otherPartners,
                requests,
                moneyLines.stream().filter(l -> !dropped.contains(l.province())).toList(),
                milestones,
                attachments);
    }

    public ProposalContent withAttachments(List<Attachment> changed) {
        return new ProposalContent(
                title,
                summary,
                urgency,
                regions,
                themes,
                coSubmitters,
                otherPartners,
                requests,
                moneyLines,
                milestones,
                changed);
    }

    ProposalContent hiding(Set<AttachmentId> documents) {
        return withAttachments(attachments.stream()
                .filter(attachment -> !documents.contains(attachment.id()))
                .toList());
    }
}
