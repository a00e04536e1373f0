package nl.ibp.workflow.demonstration;

import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.organisation.ProvinceCode;
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

/** Writes an example: who takes part, what it asks and costs is drawn by chance. */
@Component
class ArchiveContent {

    private static final FundingSourceId OWN = new FundingSourceId("eigen-middelen");

    /** So late that the budget of that year can still be changed, whatever a dossier takes. */
    private static final int YEARS_AHEAD = 3;

    private static final long STEP_IN_EUROS = 50_000;

    private final InitiativeContent contents;

    ArchiveContent(InitiativeContent contents) {
        this.contents = contents;
    }

    ProvinceCode lead(Example example) {
        return contents.code(example.lead());
    }

    ProposalContent of(Example example, ArchiveFile file, Phrases phrases, ArchivePace pace, int year) {
        List<CoSubmitter> partners = new ArrayList<>();
        for (String neighbour : example.neighbours()) {
            if (pace.percent(50)) {
                partners.add(new CoSubmitter(contents.code(neighbour), false));
            }
        }
        List<MoneyLine> money = new ArrayList<>();
        if (pace.percent(75)) {
            money.add(money(lead(example), phrases, pace, year));
        }
        for (CoSubmitter partner : partners) {
            if (pace.percent(60)) {
                money.add(money(partner.province(), phrases, pace, year));
            }
        }
        return new ProposalContent(
                example.title(),
                example.summary(),
                pace.percent(10) ? Urgency.URGENT : Urgency.NORMAL,
                List.of(new Region(example.place(), List.of(new GeoPoint(example.longitude(), example.latitude())))),
                example.themes().stream().map(ThemeNumber::new).toList(),
                partners,
                List.of(),
                pace.percent(30) ? List.of(new CentralGovernmentRequest(file.request(), file.addressee())) : List.of(),
                money,
                List.of(),
                List.of());
    }

    private static MoneyLine money(ProvinceCode province, Phrases phrases, ArchivePace pace, int year) {
        Euros amount = Euros.of(STEP_IN_EUROS * pace.between(2, 30));
        return new MoneyLine(province, OWN, year + YEARS_AHEAD, Stated.of(amount), phrases.exampleAmount());
    }

    ProposalContent revised(ProposalContent content, ArchiveFile file) {
        return new ProposalContent(
                content.title(),
                content.summary() + " " + file.revised(),
                content.urgency(),
                content.regions(),
                content.themes(),
                content.coSubmitters(),
                content.otherPartners(),
                content.requests(),
                content.moneyLines(),
                content.milestones(),
                content.attachments());
    }
}
