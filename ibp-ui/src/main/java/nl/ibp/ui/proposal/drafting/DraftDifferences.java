package nl.ibp.ui.proposal.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.Region;
import org.springframework.stereotype.Component;

/** Tells in words in which parts two texts of a proposal differ. */
@Component
class DraftDifferences {

    /** @param partKey key of the name of the part */
    record Difference(String partKey, String mine, String theirs) {}

    private final Provinces provinces;
    private final Themes themes;
    private final FundingSources sources;

    DraftDifferences(Provinces provinces, Themes themes, FundingSources sources) {
        this.provinces = provinces;
        this.themes = themes;
        this.sources = sources;
    }

    List<Difference> between(ProposalContent mine, ProposalContent theirs, Locale locale) {
        List<Difference> differences = new ArrayList<>();
        add(differences, "drafting.title", mine, theirs, ProposalContent::title);
        add(differences, "drafting.summary", mine, theirs, ProposalContent::summary);
        add(differences, "drafting.step.where", mine, theirs, content -> lines(content.regions(), this::region));
        add(
                differences,
                "drafting.themes",
                mine,
                theirs,
                content -> lines(content.themes(), number -> themes.get(number).name()));
        add(
                differences,
                "drafting.urgent",
                mine,
                theirs,
                content -> content.urgency().name().equals("URGENT") ? "✓" : "–");
        add(
                differences,
                "drafting.milestones",
                mine,
                theirs,
                content -> lines(
                        content.milestones(),
                        milestone ->
                                milestone.description() + " " + milestone.date().label()));
        add(
                differences,
                "drafting.partners",
                mine,
                theirs,
                content -> lines(
                        content.coSubmitters(),
                        partner -> name(partner.province()) + (partner.indispensable() ? " (!)" : "")));
        add(differences, "drafting.others", mine, theirs, content -> String.join("\n", content.otherPartners()));
        add(
                differences,
                "drafting.requests",
                mine,
                theirs,
                content -> lines(content.requests(), request -> request.addressee() + ": " + request.request()));
        add(
                differences,
                "drafting.step.money",
                mine,
                theirs,
                content -> lines(content.moneyLines(), line -> money(line, locale)));
        return differences;
    }

    private static void add(
            List<Difference> differences,
            String key,
            ProposalContent mine,
            ProposalContent theirs,
            Function<ProposalContent, String> text) {
        String one = text.apply(mine);
        String other = text.apply(theirs);
        if (!one.equals(other)) {
            differences.add(new Difference(key, one.isEmpty() ? "–" : one, other.isEmpty() ? "–" : other));
        }
    }

    private static <T> String lines(List<T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining("\n"));
    }

    private String region(Region region) {
        String points = region.points().stream()
                .map(point -> point.longitude() + " / " + point.latitude())
                .collect(Collectors.joining("; "));
        return points.isEmpty() ? region.name() : region.name() + " (" + points + ")";
    }

    private String name(ProvinceCode province) {
        return provinces.get(province).name();
    }

    private String money(MoneyLine line, Locale locale) {
        return "%s, %s, %d: %s %s"
                .formatted(
                        name(line.province()),
                        sources.get(line.source()).name(),
                        line.year(),
                        AmountText.write(line.amount(), locale),
                        line.note());
    }
}
