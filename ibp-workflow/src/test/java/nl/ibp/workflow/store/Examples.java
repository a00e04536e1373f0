package nl.ibp.workflow.store;

import static nl.ibp.domain.secrecy.RatificationOutcome.CONFIRMED;
import static nl.ibp.domain.secrecy.RatificationOutcome.NO_QUORUM;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Review;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.CoSubmitter;
import nl.ibp.domain.proposal.CollegeDecision;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.InterestDeclaration;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.Parking;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.Region;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.RevocationRequest;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.domain.secrecy.StatesMeeting;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.CommitteeTreatment;
import nl.ibp.domain.states.Expense;
import nl.ibp.domain.states.FundingCover;
import nl.ibp.domain.states.Involvement;
import nl.ibp.domain.states.Motion;
import nl.ibp.domain.states.OwnMoney;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.domain.states.StatesDecision;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.states.StatesProposal;
import nl.ibp.domain.states.Votes;

/** Aggregates with something in every field. */
final class Examples {

    static final Instant NOW = Instant.parse("2018-05-02T09:00:00.123456Z");
    static final PersonId PERSON = new PersonId("beleid-gelderland");
    static final ProvinceCode GELDERLAND = new ProvinceCode("pv25");
    static final ProvinceCode UTRECHT = new ProvinceCode("pv26");
    static final ProvinceCode DRENTHE = new ProvinceCode("pv22");
    static final SeatId MEMBER = new SeatId("bac-vp-gelderland");
    static final SeatId OTHER_MEMBER = new SeatId("bac-vp-utrecht");

    private static final FundingSourceId OWN_MEANS = new FundingSourceId("eigen-middelen");

    private Examples() {}

    static RegionalProposal draft(ProvinceCode lead, int sequence) {
        return RegionalProposal.begin(ProposalId.create(), new ProposalNumber(2018, sequence), lead, NOW);
    }

    static RegionalProposal submitted(int sequence) {
        RegionalProposal proposal = draft(GELDERLAND, sequence);
        proposal.edit(content(), 0, PERSON, NOW);
        proposal.submit(PERSON, NOW);
        return proposal;
    }

    /** Two versions, a province that dropped out, a route, a member with an interest. */
    static RegionalProposal eventful(int sequence) {
        RegionalProposal proposal = submitted(sequence);
        decide(proposal, GELDERLAND, CollegeOutcome.ENDORSE);
        decide(proposal, UTRECHT, CollegeOutcome.ENDORSE);
        decide(proposal, DRENTHE, CollegeOutcome.REFUSE);
        proposal.choose(RefusalChoice.REVISE);
        proposal.submit(PERSON, NOW.plusSeconds(60));
        decide(proposal, GELDERLAND, CollegeOutcome.ENDORSE);
        decide(proposal, UTRECHT, CollegeOutcome.ENDORSE);
        decide(proposal, DRENTHE, CollegeOutcome.DEFER);
        proposal.choose(RefusalChoice.CONTINUE_WITHOUT);
        proposal.enter(ProposalStatus.INTAKE);
        proposal.assign(new Route(RouteKind.COMMITTEES, List.of(new BodyId("aac-vp")), List.of(new BodyId("bac-vp"))));
        proposal.declare(interest(MEMBER));
        return proposal;
    }

    static RegionalProposal parked(int sequence) {
        RegionalProposal proposal = eventful(sequence);
        proposal.park(new Parking("Het aardgasdossier gaat voor", PERSON, NOW));
        return proposal;
    }

    static RegionalProposal askedToBeRevoked(int sequence) {
        RegionalProposal proposal = eventful(sequence);
        proposal.enter(ProposalStatus.BOARD);
        proposal.enter(ProposalStatus.STATES);
        proposal.askRevocation(new RevocationRequest("Het Rijk trok zich terug", PERSON, NOW));
        return proposal;
    }

    static InterestDeclaration interest(SeatId member) {
        return new InterestDeclaration(member, "Mijn grond ligt in het gebied", PERSON, NOW);
    }

    static void decide(RegionalProposal proposal, ProvinceCode province, CollegeOutcome outcome) {
        int version = proposal.currentVersion().number();
        proposal.decide(new CollegeDecision(province, version, outcome, "Omdat het zo is", PERSON, NOW));
    }

    static ProposalContent content() {
        return new ProposalContent(
                "Food Valley",
                "Transitie van de landbouw rond Wageningen; \"aanhaling\", é en 🚜",
                Urgency.URGENT,
                List.of(
                        new Region("Food Valley", List.of(new GeoPoint(5.67, 52.0), new GeoPoint(5.1, 52.123456789))),
                        new Region("Súdwest", List.of())),
                List.of(new ThemeNumber(4), new ThemeNumber(3)),
                List.of(new CoSubmitter(UTRECHT, true), new CoSubmitter(DRENTHE, false)),
                List.of("Gemeente Ede"),
                List.of(new CentralGovernmentRequest("Rijkscommitment", "LNV")),
                List.of(
                        line(GELDERLAND, Stated.of(Euros.of(1_250_000))),
                        line(UTRECHT, Stated.proMemorie()),
                        line(DRENTHE, Stated.unstated())),
                List.of(
                        new Milestone("Kaart", ApproximateDate.summer("Zomer 2018", 2018)),
                        new Milestone("Bijeenkomst", ApproximateDate.beforeSummer("voor de zomer", 2018)),
                        new Milestone("Agenda", ApproximateDate.month("Mei 2018", YearMonth.of(2018, 5))),
                        new Milestone("Later", ApproximateDate.proMemorie())),
                List.of(attachment()));
    }

    static Attachment attachment() {
        return new Attachment(AttachmentId.create(), "kaart.pdf", "application/pdf", 3, "0".repeat(64));
    }

    private static MoneyLine line(ProvinceCode province, Stated<Euros> amount) {
        return new MoneyLine(province, OWN_MEANS, 2019, amount, "Voorbeeldbedrag");
    }

    static Consultation consultation(ProposalId proposal) {
        return Consultation.open(
                proposal,
                1,
                new BodyId("bac-vp"),
                Stage.BAC,
                List.of(MEMBER, OTHER_MEMBER),
                NOW,
                LocalDate.of(2018, 5, 24));
    }

    /** Reviewed, deferred once, established with dissent. */
    static Consultation establishedConsultation(ProposalId proposal) {
        Consultation consultation = consultation(proposal);
        consultation.review(new Review(MEMBER, Position.POSITIVE, "", List.of(), PERSON, NOW));
        consultation.review(
                new Review(OTHER_MEMBER, Position.NEGATIVE, "Te duur", List.of("Lagere bijdrage"), PERSON, NOW));
        consultation.closeReviews();
        consultation.establish(Position.DEFER, "Volgende keer", List.of(), PERSON, NOW);
        consultation.establish(Position.POSITIVE_WITH_REMARKS, "Mits", List.of("Jaarlijks verslag"), PERSON, NOW);
        return consultation;
    }

    /** A member with an interest who had answered already, and one who had not. */
    static Consultation recusedConsultation(ProposalId proposal) {
        Consultation consultation = consultation(proposal);
        consultation.review(new Review(MEMBER, Position.POSITIVE, "", List.of(), PERSON, NOW));
        consultation.recuse(interest(MEMBER));
        consultation.recuse(interest(OTHER_MEMBER));
        return consultation;
    }

    static Consultation upheldConsultation(ProposalId proposal) {
        return Consultation.uphold(establishedConsultation(proposal), 2, "Het raakt het advies niet", PERSON, NOW);
    }

    /** The whole way to the minister, with a treatment that was not ripe and a deferral. */
    static StatesFile statesFile(ProposalId proposal) {
        StatesFile file = StatesFile.open(
                new StatesFileId(proposal, 1, UTRECHT),
                List.of(new OwnMoney(OWN_MEANS, 2019, Stated.proMemorie())),
                NOW);
        file.involve(Involvement.PROPOSAL);
        file.submit(statesProposal());
        file.treat(new CommitteeTreatment(null, null, false, "", "Nog vragen", PERSON, NOW));
        file.submit(statesProposal());
        LocalDate notice = LocalDate.of(2018, 6, 1);
        file.treat(new CommitteeTreatment(AgendaKind.DISCUSSION_ITEM, notice, true, "Spoed", "", PERSON, NOW));
        LocalDate meeting = LocalDate.of(2018, 6, 20);
        file.decide(statesDecision(StatesOutcome.DEFERRED, meeting, null));
        file.decide(statesDecision(StatesOutcome.ADOPTED_AS_AMENDED, meeting.plusDays(1), new Votes(30, 15, 49)));
        file.sendToMinister(PERSON, NOW);
        return file;
    }

    private static StatesProposal statesProposal() {
        ProMemorieAmount became = new ProMemorieAmount(OWN_MEANS, 2019, Euros.ZERO, "Vervallen");
        return new StatesProposal("Food Valley", "Toelichting", change("1000.50"), List.of(became), PERSON, NOW);
    }

    private static BudgetAmendment change(String amount) {
        Euros euros = new Euros(new BigDecimal(amount));
        return new BudgetAmendment(
                List.of(new Expense("Bijdrage", 2019, euros)), List.of(new FundingCover("Reserve", 2019, euros)));
    }

    private static StatesDecision statesDecision(StatesOutcome outcome, LocalDate day, Votes votes) {
        return new StatesDecision(
                outcome,
                day,
                votes,
                List.of(new Amendment("Evaluatie", "Na twee jaar")),
                outcome.isAmended() ? change("900") : null,
                List.of(new Motion("Vinger aan de pols", true)),
                "",
                "Meer tijd",
                PERSON,
                NOW);
    }

    /** Imposed by a college, once without a quorum before its States, confirmed, lifted. */
    static Secrecy secrecy(ProposalId proposal) {
        Secrecy secrecy = Secrecy.impose(
                proposal,
                AttachmentId.create(),
                seat("gs-utrecht", SeatRole.COLLEGE),
                SecrecyGround.CONFIDENTIAL_BUSINESS_DATA,
                "Cijfers van het bedrijf",
                PERSON,
                NOW);
        secrecy.judge(new StatesMeeting(LocalDate.of(2018, 5, 3), 12, NO_QUORUM, PERSON, NOW), 49);
        secrecy.judge(new StatesMeeting(LocalDate.of(2018, 5, 24), 40, CONFIRMED, PERSON, NOW), 49);
        secrecy.lift(seat("ps-utrecht", SeatRole.STATES_CLERK), "Openbaar geworden", PERSON, NOW);
        return secrecy;
    }

    private static Seat seat(String id, SeatRole role) {
        return new Seat(new SeatId(id), new BodyId(id), role, UTRECHT, id);
    }
}
