package nl.ibp.api.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.api.word.ProposalWords;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.CoSubmitter;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.Region;
import nl.ibp.domain.proposal.Urgency;
import org.jspecify.annotations.Nullable;

/** What a proposal says, as programs read it; {@link ContentReading} takes in the same. */
record Content(
        String titel,
        String samenvatting,
        boolean spoed,
        List<Area> regios,
        List<Integer> themas,
        List<Partner> medeindieners,
        List<String> anderePartners,
        List<Request> rijksvragen,
        List<Money> geldregels,
        List<MilestoneOf> mijlpalen,
        List<AttachmentItem> bijlagen) {

    static Content of(ProposalContent content) {
        return new Content(
                content.title(),
                content.summary(),
                content.urgency() == Urgency.URGENT,
                content.regions().stream().map(Area::of).toList(),
                content.themes().stream().map(ThemeNumber::value).toList(),
                content.coSubmitters().stream().map(Partner::of).toList(),
                content.otherPartners(),
                content.requests().stream().map(Request::of).toList(),
                content.moneyLines().stream().map(Money::of).toList(),
                content.milestones().stream().map(MilestoneOf::of).toList(),
                content.attachments().stream().map(AttachmentItem::of).toList());
    }

    /** @param punten left out where nothing marks it on a map */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Area(String naam, @Nullable Points punten) {

        static Area of(Region region) {
            return new Area(region.name(), region.points().isEmpty() ? null : Points.of(region.points()));
        }
    }

    /** A geometry of GeoJSON (RFC 7946), in degrees east and north. */
    record Points(String type, List<List<Double>> coordinates) {

        static final String TYPE = "MultiPoint";

        static Points of(List<GeoPoint> points) {
            return new Points(
                    TYPE,
                    points.stream()
                            .map(point -> List.of(point.longitude(), point.latitude()))
                            .toList());
        }
    }

    record Partner(String provincie, boolean onmisbaar) {

        static Partner of(CoSubmitter partner) {
            return new Partner(partner.province().value(), partner.indispensable());
        }
    }

    record Request(String vraag, String gerichtAan) {

        static Request of(CentralGovernmentRequest request) {
            return new Request(request.request(), request.addressee());
        }
    }

    /** @param bedrag an amount, the word PM, or left out where none is stated */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Money(String provincie, String bron, int jaar, @Nullable Object bedrag, String toelichting) {

        static final String PRO_MEMORIE = "PM";

        static Money of(MoneyLine line) {
            return new Money(
                    line.province().value(), line.source().value(), line.year(), amount(line.amount()), line.note());
        }

        private static @Nullable Object amount(Stated<Euros> stated) {
            Object known = stated.known().map(Euros::amount).orElse(null);
            return stated.isProMemorie() ? PRO_MEMORIE : known;
        }
    }

    record MilestoneOf(String omschrijving, Window datum) {

        static MilestoneOf of(Milestone milestone) {
            return new MilestoneOf(milestone.description(), Window.of(milestone.date()));
        }
    }

    /** A date as it was written, and the days it stands for as far as it stands for any. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Window(String tekst, @Nullable LocalDate eersteDag, @Nullable LocalDate laatsteDag, String nauwkeurigheid) {

        static Window of(ApproximateDate date) {
            return new Window(
                    date.label(), date.earliest(), date.latest(), ProposalWords.PRECISION.of(date.precision()));
        }
    }
}
