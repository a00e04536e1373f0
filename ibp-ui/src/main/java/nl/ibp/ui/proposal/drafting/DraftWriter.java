package nl.ibp.ui.proposal.drafting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.Region;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.ui.proposal.drafting.DraftInput.MoneyInput;
import nl.ibp.ui.proposal.drafting.DraftInput.PartnerInput;
import nl.ibp.ui.proposal.drafting.DraftInput.PointInput;
import nl.ibp.ui.proposal.drafting.DraftInput.RegionInput;
import nl.ibp.ui.proposal.drafting.DraftInput.RequestInput;

/** Writes content into the form, amounts and degrees in the reader's own way of writing. */
final class DraftWriter {

    private final Locale locale;

    private DraftWriter(Locale locale) {
        this.locale = locale;
    }

    static DraftInput write(ProposalContent content, Locale locale) {
        return new DraftWriter(locale).input(content);
    }

    private DraftInput input(ProposalContent content) {
        return new DraftInput(
                content.title(),
                content.summary(),
                content.urgency() == Urgency.URGENT,
                content.regions().stream().map(this::region).toList(),
                content.themes().stream().map(ThemeNumber::value).toList(),
                content.coSubmitters().stream()
                        .map(partner -> new PartnerInput(partner.province().value(), partner.indispensable()))
                        .toList(),
                String.join("\n", content.otherPartners()),
                content.requests().stream()
                        .map(request -> new RequestInput(request.request(), request.addressee()))
                        .toList(),
                content.moneyLines().stream().map(this::money).toList(),
                content.milestones().stream()
                        .map(milestone -> MilestoneDates.write(milestone.description(), milestone.date()))
                        .toList());
    }

    private RegionInput region(Region region) {
        List<PointInput> points = region.points().stream().map(this::point).toList();
        return new RegionInput(region.name(), points);
    }

    private PointInput point(GeoPoint point) {
        return new PointInput(degrees(point.longitude()), degrees(point.latitude()));
    }

    private String degrees(double degrees) {
        String digits = BigDecimal.valueOf(degrees).toPlainString();
        return "nl".equals(locale.getLanguage()) ? digits.replace('.', ',') : digits;
    }

    private MoneyInput money(MoneyLine line) {
        return new MoneyInput(
                line.province().value(),
                line.source().value(),
                line.year(),
                MoneyText.write(line.amount(), locale),
                line.note());
    }
}
