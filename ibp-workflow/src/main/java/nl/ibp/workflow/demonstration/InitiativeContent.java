package nl.ibp.workflow.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
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
import org.springframework.stereotype.Component;

/** Turns an initiative into what a policy officer would have written. */
@Component
class InitiativeContent {

    private final Provinces provinces;
    private final Clock clock;

    InitiativeContent(Provinces provinces, Clock clock) {
        this.provinces = provinces;
        this.clock = clock;
    }

    ProposalContent of(Initiative initiative, Phrases phrases) {
        return new ProposalContent(
                initiative.title(),
                initiative.summary(),
                initiative.urgency(),
                initiative.regions().stream().map(InitiativeContent::region).toList(),
                initiative.themes().stream().map(ThemeNumber::new).toList(),
                initiative.partners().stream()
                        .map(partner -> new CoSubmitter(code(partner.province()), partner.indispensable()))
                        .toList(),
                initiative.otherPartners(),
                initiative.requests().stream()
                        .map(asked -> new CentralGovernmentRequest(asked.request(), asked.addressee()))
                        .toList(),
                initiative.money().stream()
                        .map(money -> moneyLine(money, phrases))
                        .toList(),
                initiative.milestones().stream().map(this::milestone).toList(),
                List.of());
    }

    /** What comes back is written anew where it was found wanting. */
    ProposalContent revised(Initiative initiative, ProposalContent draft) {
        return new ProposalContent(
                draft.title(),
                Objects.requireNonNullElse(initiative.script().revisedSummary(), draft.summary()),
                draft.urgency(),
                draft.regions(),
                draft.themes(),
                draft.coSubmitters(),
                draft.otherPartners(),
                draft.requests(),
                draft.moneyLines(),
                draft.milestones(),
                draft.attachments());
    }

    private static Region region(Initiative.Area area) {
        return new Region(
                area.name(),
                area.points().stream()
                        .map(point -> new GeoPoint(point.get(0), point.get(1)))
                        .toList());
    }

    /** The memo names no amounts, so what is known is an example. */
    private MoneyLine moneyLine(Initiative.Money money, Phrases phrases) {
        Stated<Euros> amount = money.euros() == null ? Stated.proMemorie() : Stated.of(Euros.of(money.euros()));
        return new MoneyLine(
                code(money.province()),
                new FundingSourceId(money.source()),
                thisYear() + money.yearsAhead(),
                amount,
                money.euros() == null ? "" : phrases.exampleAmount());
    }

    private Milestone milestone(Initiative.Stone stone) {
        int year = thisYear() + stone.yearsAhead();
        String label = stone.date().replace("{year}", String.valueOf(year));
        return new Milestone(
                stone.description(),
                switch (stone.window()) {
                    case MID_YEAR -> ApproximateDate.midYear(label, year);
                    case SUMMER -> ApproximateDate.summer(label, year);
                    case BEFORE_SUMMER -> ApproximateDate.beforeSummer(label, year);
                    case YEAR -> ApproximateDate.year(label, year);
                    case NONE -> ApproximateDate.none();
                    case PRO_MEMORIE -> ApproximateDate.proMemorie();
                });
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    ProvinceCode code(String slug) {
        return provinces.all().stream()
                .filter(province -> province.slug().equals(slug))
                .map(Province::code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No province " + slug));
    }
}
