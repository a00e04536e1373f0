package nl.ibp.domain.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;

/** What a draft needs before the colleges are asked to decide on it. */
public final class SubmissionPolicy {

    private static final ThemeNumber FINANCIAL_RELATIONS = new ThemeNumber(9);

    private SubmissionPolicy() {}

    public static List<Problem> problems(ProvinceCode lead, ProposalContent content) {
        List<Problem> problems = new ArrayList<>();
        require(problems, !content.title().isEmpty(), "title", "TITLE_REQUIRED");
        require(problems, !content.summary().isEmpty(), "summary", "SUMMARY_REQUIRED");
        require(problems, !content.regions().isEmpty(), "regions", "REGION_REQUIRED");
        require(problems, content.regions().stream().noneMatch(r -> r.name().isEmpty()), "regions", "REGION_NAMELESS");
        require(problems, !content.themes().isEmpty(), "themes", "THEME_REQUIRED");
        require(problems, !isUncoupled(content), "themes", "THEME_NINE_NEEDS_CONTENT_THEME");
        require(problems, partnersAreOthers(lead, content), "coSubmitters", "PARTNER_TWICE_OR_LEAD");
        require(problems, moneyBelongsToParticipants(lead, content), "moneyLines", "MONEY_OF_OTHER_PROVINCE");
        require(problems, moneyLinesAreDistinct(content), "moneyLines", "MONEY_LINE_TWICE");
        require(
                problems,
                content.requests().stream().noneMatch(r -> r.request().isEmpty()),
                "requests",
                "REQUEST_EMPTY");
        return problems;
    }

    private static void require(List<Problem> problems, boolean holds, String field, String reason) {
        if (!holds) {
            problems.add(Problem.of(field, reason));
        }
    }

    // Rule R4. Theme 8 is let through without: the memo gives it a body (the board); theme 9 has none (PM).
    private static boolean isUncoupled(ProposalContent content) {
        return content.themes().contains(FINANCIAL_RELATIONS)
                && content.contentThemes().isEmpty();
    }

    private static boolean partnersAreOthers(ProvinceCode lead, ProposalContent content) {
        Set<ProvinceCode> seen = new HashSet<>(Set.of(lead));
        return content.coSubmitters().stream().allMatch(partner -> seen.add(partner.province()));
    }

    private static boolean moneyBelongsToParticipants(ProvinceCode lead, ProposalContent content) {
        Set<ProvinceCode> participants = content.participants(lead);
        return content.moneyLines().stream().allMatch(line -> participants.contains(line.province()));
    }

    private static boolean moneyLinesAreDistinct(ProposalContent content) {
        Set<List<Object>> seen = new HashSet<>();
        return content.moneyLines().stream()
                .allMatch(line -> seen.add(List.of(line.province(), line.source(), line.year())));
    }
}
