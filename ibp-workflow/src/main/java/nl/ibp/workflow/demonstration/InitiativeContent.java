package nl.ibp.workflow.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.CoSubmitter;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.Region;
import nl.ibp.domain.proposal.Urgency;
import org.springframework.stereotype.Component;

/** Turns an initiative into what a policy officer would have written. */
@Component
class InitiativeContent {

    /** The memo names no amounts. */
    private static final String EXAMPLE = "Voorbeeldbedrag";

    private final Provinces provinces;
    private final Clock clock;

    InitiativeContent(Provinces provinces, Clock clock) {
        this.provinces = provinces;
        this.clock = clock;
    }

    ProposalContent of(Initiative initiative) {
        return new ProposalContent(
                initiative.title(),
                initiative.summary(),
                Urgency.NORMAL,
                initiative.regions().stream().map(InitiativeContent::region).toList(),
                initiative.themes().stream().map(ThemeNumber::new).toList(),
                initiative.partners().stream()
                        .map(partner -> new CoSubmitter(code(partner.province()), partner.indispensable()))
                        .toList(),
                initiative.otherPartners(),
                initiative.requests().stream()
                        .map(asked -> new CentralGovernmentRequest(asked.request(), asked.addressee()))
                        .toList(),
                initiative.money().stream().map(this::moneyLine).toList(),
                List.of(),
                List.of());
    }

    private static Region region(Initiative.Area area) {
        return new Region(
                area.name(),
                area.points().stream()
                        .map(point -> new GeoPoint(point.get(0), point.get(1)))
                        .toList());
    }

    private MoneyLine moneyLine(Initiative.Money money) {
        Stated<Euros> amount = money.euros() == null ? Stated.proMemorie() : Stated.of(Euros.of(money.euros()));
        return new MoneyLine(
                code(money.province()),
                new FundingSourceId(money.source()),
                LocalDate.now(clock).getYear() + money.yearsAhead(),
                amount,
                money.euros() == null ? "" : EXAMPLE);
    }

    ProvinceCode code(String slug) {
        return provinces.all().stream()
                .filter(province -> province.slug().equals(slug))
                .map(Province::code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No province " + slug));
    }
}
