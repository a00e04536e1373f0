package nl.ibp.api.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ibp.api.request.Choice;
import nl.ibp.api.request.Members;
import nl.ibp.api.word.ProposalWords;
import nl.ibp.api.word.ReferenceWords;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.CoSubmitter;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.Region;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** Takes in what a proposal is to say. Documents go with it one by one, and not as part of the text. */
@Component
@WhereSignOnIsSet
class ContentReading {

    private final ReferenceWords words;

    ContentReading(ReferenceWords words) {
        this.words = words;
    }

    ProvinceCode province(Members sent) {
        return sent.choice("provincie", words.provinces());
    }

    ProposalContent content(Members sent) {
        return new ProposalContent(
                sent.naming("titel", "title").text("titel"),
                sent.naming("samenvatting", "summary").text("samenvatting"),
                sent.flagIfSaid("spoed") ? Urgency.URGENT : Urgency.NORMAL,
                sent.naming("regios", "regions").list("regios", ContentReading::region),
                sent.naming("themas", "themes").choices("themas", words.themes()),
                sent.naming("medeindieners", "coSubmitters").list("medeindieners", this::partner),
                sent.naming("anderePartners", "otherPartners").texts("anderePartners"),
                sent.naming("rijksvragen", "requests")
                        .list(
                                "rijksvragen",
                                one -> new CentralGovernmentRequest(one.text("vraag"), one.text("gerichtAan"))),
                sent.naming("geldregels", "moneyLines").list("geldregels", this::money),
                sent.naming("mijlpalen", "milestones").list("mijlpalen", ContentReading::milestone),
                List.of());
    }

    private static Region region(Members area) {
        String name = area.text("naam");
        return new Region(name, area.object("punten", ContentReading::points).orElse(List.of()));
    }

    private static List<GeoPoint> points(Members geometry) {
        geometry.choice("type", Choice.among(Content.Points.TYPE));
        return geometry.pairs("coordinates").stream()
                .map(pair -> new GeoPoint(pair.get(0).doubleValue(), pair.get(1).doubleValue()))
                .toList();
    }

    private CoSubmitter partner(Members partner) {
        return new CoSubmitter(province(partner), partner.flagIfSaid("onmisbaar"));
    }

    private MoneyLine money(Members line) {
        return new MoneyLine(
                province(line),
                line.choice("bron", words.sources()),
                line.number("jaar"),
                amount(line),
                line.text("toelichting"));
    }

    private static Stated<Euros> amount(Members line) {
        Optional<BigDecimal> known = line.amountOr("bedrag", Content.Money.PRO_MEMORIE);
        return known.map(amount -> Stated.of(new Euros(amount)))
                .orElseGet(() -> line.has("bedrag") ? Stated.proMemorie() : Stated.unstated());
    }

    private static Milestone milestone(Members milestone) {
        String description = milestone.text("omschrijving");
        return new Milestone(
                description, milestone.object("datum", ContentReading::date).orElse(ApproximateDate.none()));
    }

    private static ApproximateDate date(Members date) {
        String label = date.text("tekst");
        LocalDate first = date.dayIfSaid("eersteDag");
        LocalDate last = date.dayIfSaid("laatsteDag");
        if (first != null && last != null && last.isBefore(first)) {
            date.wrong("laatsteDag", "before-first-day");
            last = null;
        }
        return new ApproximateDate(label, first, last, date.choice("nauwkeurigheid", ProposalWords.PRECISION.choice()));
    }
}
