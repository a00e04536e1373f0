package nl.ibp.ui.proposal.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.CoSubmitter;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.Region;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.ui.proposal.drafting.DraftInput.MilestoneInput;
import nl.ibp.ui.proposal.drafting.DraftInput.MoneyInput;
import nl.ibp.ui.proposal.drafting.DraftInput.PointInput;
import nl.ibp.ui.proposal.drafting.DraftInput.RegionInput;
import nl.ibp.ui.proposal.drafting.DraftInput.RequestInput;

/**
 * Makes content of what stands in the form. One wrong field does not hold up the others: its place is left empty, a
 * title and summary stay what they were, and the problem is told under the name of the field.
 */
final class DraftReader {

    private static final int MOST_ENTRIES = 200;
    private static final int MOST_POINTS = 50;
    private static final Pattern DEGREES = Pattern.compile("\\d{1,3}([.,]\\d{1,17})?");

    private final List<Problem> problems = new ArrayList<>();

    private DraftReader() {}

    /** @param kept what was kept before; its attachments are not the form's to change */
    static ReadDraft read(DraftInput input, ProposalContent kept) {
        DraftReader reader = new DraftReader();
        ProposalContent content = reader.content(input, kept);
        return new ReadDraft(content, reader.problems);
    }

    /** The points of a region as far as they can be read, for the map. */
    static List<GeoPoint> pointsOf(RegionInput region) {
        return new DraftReader().points("", region.points());
    }

    private ProposalContent content(DraftInput input, ProposalContent kept) {
        return new ProposalContent(
                attempt("title", () -> Text.line("title", input.title()), kept.title()),
                attempt("summary", () -> Text.passage("summary", input.summary()), kept.summary()),
                input.urgent() ? Urgency.URGENT : Urgency.NORMAL,
                limited("regions", regions(input.regions())),
                input.themes().stream().map(ThemeNumber::new).toList(),
                input.partners().stream()
                        .map(partner -> new CoSubmitter(new ProvinceCode(partner.province()), partner.indispensable()))
                        .toList(),
                limited("otherPartners", otherPartners(input.otherPartners())),
                limited("requests", requests(input.requests())),
                limited("moneyLines", moneyLines(input.money())),
                limited("milestones", milestones(input.milestones())),
                kept.attachments());
    }

    private List<Region> regions(List<RegionInput> inputs) {
        List<Region> regions = new ArrayList<>();
        for (int index = 0; index < inputs.size(); index++) {
            RegionInput input = inputs.get(index);
            String field = "regions." + index;
            String name = attempt(field + ".name", () -> Text.line("region", input.name()), "");
            List<GeoPoint> points = points(field, input.points());
            if (!name.isEmpty() || !points.isEmpty()) {
                regions.add(attempt(
                        field + ".name",
                        () -> new Region(name, points),
                        new Region(name, points.stream().limit(MOST_POINTS).toList())));
            }
        }
        return regions;
    }

    private List<GeoPoint> points(String region, List<PointInput> inputs) {
        List<GeoPoint> points = new ArrayList<>();
        for (int index = 0; index < inputs.size(); index++) {
            PointInput input = inputs.get(index);
            String field = region + ".points." + index + ".longitude";
            if (!input.longitude().isBlank() || !input.latitude().isBlank()) {
                attempt(field, () -> points.add(point(input)), false);
            }
        }
        return points;
    }

    private static GeoPoint point(PointInput input) {
        return new GeoPoint(degrees(input.longitude()), degrees(input.latitude()));
    }

    private static double degrees(String typed) {
        String text = typed.strip();
        if (text.length() > 22 || !DEGREES.matcher(text).matches()) {
            throw Refused.because("point", "DEGREES_NOT_UNDERSTOOD");
        }
        return Double.parseDouble(text.replace(',', '.'));
    }

    private List<String> otherPartners(String typed) {
        List<String> partners = new ArrayList<>();
        typed.lines().forEach(line -> attempt("otherPartners", () -> partners.add(Text.line("", line)), false));
        return partners;
    }

    private List<CentralGovernmentRequest> requests(List<RequestInput> inputs) {
        List<CentralGovernmentRequest> requests = new ArrayList<>();
        for (int index = 0; index < inputs.size(); index++) {
            RequestInput input = inputs.get(index);
            String field = "requests." + index;
            String request = attempt(field + ".request", () -> Text.passage("", input.request()), "");
            String addressee = attempt(field + ".addressee", () -> Text.line("", input.addressee()), "");
            if (!request.isEmpty() || !addressee.isEmpty()) {
                requests.add(new CentralGovernmentRequest(request, addressee));
            }
        }
        return requests;
    }

    private List<MoneyLine> moneyLines(List<MoneyInput> inputs) {
        List<MoneyLine> lines = new ArrayList<>();
        for (MoneyInput input : inputs) {
            String field = moneyField(input.province(), input.source(), input.year());
            Stated<Euros> amount = attempt(field, () -> MoneyText.read(input.amount()), Stated.unstated());
            String note = attempt(noteField(input), () -> Text.line("", input.note()), "");
            attempt(field, () -> lines.add(line(input, amount, note)), false);
        }
        return lines;
    }

    private static MoneyLine line(MoneyInput input, Stated<Euros> amount, String note) {
        FundingSourceId source = new FundingSourceId(input.source());
        return new MoneyLine(new ProvinceCode(input.province()), source, input.year(), amount, note);
    }

    static String moneyField(String province, String source, int year) {
        return "moneyLines.%s.%s.%d".formatted(province, source, year);
    }

    private static String noteField(MoneyInput input) {
        return moneyField(input.province(), input.source(), input.year()) + ".note";
    }

    private List<Milestone> milestones(List<MilestoneInput> inputs) {
        List<Milestone> milestones = new ArrayList<>();
        for (int index = 0; index < inputs.size(); index++) {
            MilestoneInput input = inputs.get(index);
            String field = "milestones." + index;
            String description = attempt(field + ".description", () -> Text.line("", input.description()), "");
            MilestoneInput readable = withReadableLabel(field, input);
            ApproximateDate date =
                    attempt(field + ".when", () -> MilestoneDates.read(readable), ApproximateDate.none());
            Milestone milestone = new Milestone(description, date);
            if (!milestone.equals(new Milestone("", ApproximateDate.none()))) {
                milestones.add(milestone);
            }
        }
        return milestones;
    }

    private MilestoneInput withReadableLabel(String field, MilestoneInput input) {
        String label = attempt(field + ".label", () -> Text.line("", input.label()), "");
        return new MilestoneInput(input.description(), input.kind(), input.when(), label);
    }

    private <T> List<T> limited(String field, List<T> entries) {
        if (entries.size() <= MOST_ENTRIES) {
            return entries;
        }
        problems.add(Problem.of(field, "TOO_MANY_ENTRIES", MOST_ENTRIES));
        return entries.subList(0, MOST_ENTRIES);
    }

    private <T> T attempt(String field, Supplier<T> read, T otherwise) {
        try {
            return read.get();
        } catch (Refused refused) {
            refused.problems()
                    .forEach(problem -> problems.add(new Problem(field, problem.reason(), problem.details())));
            return otherwise;
        }
    }
}
